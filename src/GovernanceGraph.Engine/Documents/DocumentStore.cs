using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace GovernanceGraph.Engine.Documents;

/// <summary>Gives the prepared document of a text: from the cache, or through gate, parser and validation.</summary>
public sealed class DocumentStore(PlanningServices services, DocumentGate gate, DocumentCache cache)
{
    private const int MaxErrors = 5;

    /// <summary>All rules of the specification; those that look at a request's values run elsewhere, because a prepared document serves many requests.</summary>
    private static readonly IValidationRule[] Rules =
        [.. DocumentValidator.CoreRules.Where(r => r is not FieldArgumentsAreValidRule).Append(new DryRunRule()).Select(r => new BoundedRule(r, MaxErrors))];

    public async ValueTask<PreparedDocument> GetAsync(string text, CancellationToken cancel)
    {
        if (cache.TryGet(text, out var known)) return known;
        var prepared = await PrepareAsync(text, cancel);
        cache.Add(prepared);
        return prepared;
    }

    private async Task<PreparedDocument> PrepareAsync(string text, CancellationToken cancel)
    {
        if (gate.CheckText(text) is { } tooLarge) throw new RequestException(tooLarge);
        var document = Parse(text);
        if (gate.CheckDocument(document) is { } refused) throw new RequestException(refused);
        await ValidateAsync(document, cancel);
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.StringValue);
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>()
            .Select(o => new PreparedOperation(o, new VariableDefinitions(o, services.Schema, services.Catalog), fragments, services));
        return new PreparedDocument(text, document, [.. operations]);
    }

    private static GraphQLDocument Parse(string text)
    {
        try
        {
            var document = Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments });
            return document.Definitions.Any(d => d is GraphQLOperationDefinition)
                ? document
                : throw new RequestException(ErrorCodes.SyntaxError, "The document has no operation.");
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new RequestException(ErrorCodes.LimitExceeded, "The document nests too deep.");
        }
        catch (GraphQLParserException e)
        {
            throw new RequestException(new GraphError(ErrorCodes.SyntaxError, e.Message.Split('\n')[0].Trim()) { Locations = [(e.Location.Line, e.Location.Column)] });
        }
    }

    private async Task ValidateAsync(GraphQLDocument document, CancellationToken cancel)
    {
        var context = new ValidationContext
        {
            Schema = services.Schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            TypeInfo = new TypeInfo(services.Schema),
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
            CancellationToken = cancel,
        };
        var visitors = new List<INodeVisitor> { context.TypeInfo };
        foreach (var rule in Rules)
            if (await rule.GetPreNodeVisitorAsync(context) is { } visitor) visitors.Add(visitor);
        await new BasicVisitor(visitors).VisitAsync(document, new BasicVisitor.State(context));
        if (context.HasErrors) throw new RequestErrors([.. context.Errors.Take(MaxErrors).Select(GraphErrors.Of)]);
    }
}
