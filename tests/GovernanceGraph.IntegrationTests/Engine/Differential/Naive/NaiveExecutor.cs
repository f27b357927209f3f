using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>
/// Answers operations the slow and obvious way: GraphQL.NET's own executor, a resolver per field, over objects that EF Core has loaded whole.
/// Shares nothing with the planner but the declarations (bindings).
/// </summary>
internal sealed class NaiveExecutor : IAsyncDisposable
{
    private readonly GovernanceContext _context;
    private readonly GovernanceGraphModel _model;
    private readonly DocumentExecuter _executer = new();
    private readonly GraphQLSerializer _serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private NaiveExecutor(GovernanceContext context, GovernanceGraphModel model, NaiveRows rows) => (_context, _model, Rows) = (context, model, rows);

    public NaiveRows Rows { get; }

    public GovernanceGraphModel Model => _model;

    public static async Task<NaiveExecutor> CreateAsync(GovernanceContext context, TerritoryIndex territory)
    {
        var model = new GovernanceGraphModel(context.Model, territory);
        var rows = await NaiveRows.LoadAsync(context, model.Catalog);
        new NaiveResolvers(rows).Attach(model.Schema);
        return new NaiveExecutor(context, model, rows);
    }

    /// <summary>Figures are not computed here: plain SQL written by hand and the laws of <see cref="FigureLawsTests"/> check them.</summary>
    public static bool Knows(FieldType root) => root is not PlannedField { Binding: GroupsBinding or StatisticsBinding or RankingBinding };

    /// <summary>Whether a document asks for nothing that is not known here: nor for the log, possible duplicates or whose duty a place is, which the database works out.</summary>
    public bool Knows(string query) =>
        _model.Schema.Query!.Fields.Where(f => !Knows(f)).All(f => !query.Contains(f.Name + "(", StringComparison.Ordinal))
        && Parser.Parse(query).Definitions.OfType<GraphQLOperationDefinition>().SelectMany(o => o.SelectionSet.Selections.OfType<GraphQLField>())
            .All(f => _model.Schema.Query.GetField(f.Name.StringValue) is not PlannedField { Binding: LogBinding or CallBinding or ResolvedBinding { Call: not null } });

    public async Task<string> AskAsync(string query, string variables)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = _model.Schema,
            Query = query,
            Variables = JsonSerializer.Deserialize<Inputs>(variables, Reading),
            ThrowOnUnhandledException = true,
        });
        return _serializer.Serialize(result);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private static readonly JsonSerializerOptions Reading = new() { Converters = { new InputsJsonConverter() } };
}
