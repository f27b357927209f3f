using GovernanceGraph.Engine.Errors;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Documents;

/// <summary>A parsed and validated document with its operations.</summary>
public sealed class PreparedDocument(string text, GraphQLDocument document, IReadOnlyList<PreparedOperation> operations)
{
    /// <summary>The syntax tree of a document takes about this many bytes for each of its text; plans come on top.</summary>
    private const int BytesPerCharacter = 60;

    public string Text => text;

    public GraphQLDocument Document => document;

    public IReadOnlyList<PreparedOperation> Operations => operations;

    public long EstimatedBytes => 4_096 + (long)text.Length * BytesPerCharacter;

    /// <summary>The operation that the request means.</summary>
    public PreparedOperation Operation(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return operations.Count == 1 ? operations[0] : throw new RequestException(ErrorCodes.OperationNotFound, $"The document has {operations.Count} operations; say with `operationName` which to run.");
        foreach (var operation in operations)
            if (operation.Name == name) return operation;
        throw new RequestException(ErrorCodes.OperationNotFound, $"The document has no operation '{(name.Length <= 64 ? name : name[..64] + "…")}'.");
    }
}
