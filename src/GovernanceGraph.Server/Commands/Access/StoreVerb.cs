using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>A verb that reads and writes a few rows, as the owner of the tables.</summary>
public abstract class StoreVerb : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print the result as JSON." };

    protected StoreVerb(string name, string description, Screen screen) : base(name, description, screen)
    {
        _database.AddTo(this);
        Add(_json);
    }

    /// <summary>Does the work in one transaction of its own <c>SaveChanges</c>.</summary>
    protected abstract Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation);

    /// <inheritdoc/>
    protected sealed override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        if (database.Server is not null) await database.MigrateAsync(cancellation);
        else if (await database.PendingAsync(cancellation) is [var first, ..]) throw new ExpectedFailure($"{database.Description} lacks migrations of this program, {first} first. Run `governance migrate`.");
        await using var context = new GovernanceContext(GovernanceContextOptions.For(database.ConnectionString));
        await RunAsync(arguments, context, screen, cancellation);
        return 0;
    }

    /// <summary>Prints data: as JSON where that is asked for, else as lines.</summary>
    protected void Show<T>(ParseResult arguments, Screen screen, T data, params IEnumerable<string> lines)
    {
        if (arguments.GetValue(_json)) screen.DataAsJson(data);
        else
            foreach (var line in lines) screen.Data(line);
    }
}
