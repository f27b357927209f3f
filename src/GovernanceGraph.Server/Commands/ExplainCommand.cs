using System.CommandLine;
using System.Text;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance explain</c>: the statement that an operation becomes, where its parameters come from, and PostgreSQL's plan for it.</summary>
public sealed class ExplainCommand : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly Argument<FileInfo?> _file = new("file") { Description = "The document (.graphql); standard input when absent.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _variables = new("--variables") { Description = "The variables as JSON.", DefaultValueFactory = _ => "{}" };
    private readonly Option<string?> _operation = new("--operation") { Description = "Which operation of the document." };
    private readonly Option<bool> _analyze = new("--analyze") { Description = "Run the statement and show PostgreSQL's plan with times and buffers." };
    private readonly Option<bool> _json = new("--json") { Description = "Print statement, cost and plan as JSON." };

    public ExplainCommand(Screen screen) : base("explain", "Show the statement and the plan of an operation.", screen)
    {
        _database.AddTo(this);
        Add(_file);
        Add(_variables);
        Add(_operation);
        Add(_analyze);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var text = arguments.GetValue(_file) is { } file ? await File.ReadAllTextAsync(file.FullName, cancellation) : await Console.In.ReadToEndAsync(cancellation);
        var request = new OperationRequest { Query = text, OperationName = arguments.GetValue(_operation), Variables = Encoding.UTF8.GetBytes(arguments.GetValue(_variables)!) };
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        await database.MigrateAsync(cancellation);
        await using var graph = await GraphServices.OpenAsync(database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, cancellation);
        try
        {
            var (plan, values) = await graph.Pipeline.ExplainAsync(request, cancellation);
            var lines = plan.Sql.Length == 0 ? [] : await graph.Runner.ExplainAsync(plan, values, arguments.GetValue(_analyze), cancellation);
            Show(screen, new Explanation(plan.Sql, plan.Cost.Evaluate(values), lines), arguments.GetValue(_json));
            return 0;
        }
        catch (RequestException refused)
        {
            throw new ExpectedFailure($"{refused.Error.Code}: {refused.Error.Message}", refused);
        }
        catch (RequestErrors refused)
        {
            throw new ExpectedFailure(string.Join(" ", refused.Errors.Select(e => $"{e.Code}: {e.Message}")), refused);
        }
    }

    private static void Show(Screen screen, Explanation explanation, bool asJson)
    {
        if (asJson)
        {
            screen.DataAsJson(explanation);
            return;
        }

        screen.Data(explanation.Statement.Length == 0 ? "-- no statement: the answer is known without the database" : explanation.Statement);
        screen.Data($"-- cost {explanation.Cost}");
        foreach (var line in explanation.Plan) screen.Data("-- " + line);
    }

    private sealed record Explanation(string Statement, long Cost, IReadOnlyList<string> Plan);
}
