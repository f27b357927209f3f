using System.Text;
using GovernanceGraph.Engine.Errors;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Gate;

/// <summary>
/// Refuses in linear time what would cost GraphQL.NET's parser and validation more than a document is worth: bare GraphQL.NET 8.8.5 takes
/// over 60 s and 14 GB for 540 bytes. The first limit that is broken is the answer. Holds no state; safe for any number of threads.
/// </summary>
public sealed class DocumentGate(GateLimits limits)
{
    /// <summary>Before parsing: bytes, tokens, nesting, and the grammar of operations and fragments (no type definitions).</summary>
    /// <returns>The refusal (<see cref="ErrorCodes.LimitExceeded"/>, <see cref="ErrorCodes.SyntaxError"/> with its place), or null when the parser may read the text.</returns>
    public GraphError? CheckText(string document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CheckBytes(document) ?? new TokenScan(document, limits).Run() ?? new SyntaxCheck(document).Run();
    }

    /// <summary>
    /// After parsing, before validation: everything whose cost shows only once fragments are followed. All operations are looked at, not only the
    /// one to be run, because validation reads all of them and a cached document may be asked for any.
    /// </summary>
    /// <returns>The refusal (<see cref="ErrorCodes.LimitExceeded"/>, for cycles <see cref="ErrorCodes.ValidationFailed"/>), or null.</returns>
    public GraphError? CheckDocument(GraphQLDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (new WrittenLimits(limits).Check(document) is { } written)
            return written;
        var fragments = new FragmentTable(document);
        return fragments.FindCycle()
            ?? new ExpandedLimits(limits, fragments).Check(document)
            ?? new MergeLimit(limits, fragments).Check(document)
            ?? new IntrospectionLimits(limits, fragments).Check(document);
    }

    private GraphError? CheckBytes(string document)
    {
        // A character is one byte at least and three at most: only what lies between needs counting.
        if ((long)document.Length * 3 <= limits.DocumentBytes)
            return null;
        var bytes = document.Length > limits.DocumentBytes ? document.Length : Encoding.UTF8.GetByteCount(document);
        return GateErrors.Check("documentBytes", limits.DocumentBytes, bytes, "bytes in the document", "Send long values as variables, and split the document.");
    }
}
