using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance migrate</c>: brings the database to this program's schema.</summary>
public sealed class MigrateCommand : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print the applied migrations as a JSON array." };

    public MigrateCommand(Screen screen) : base("migrate", "Bring the database to this program's schema.", screen)
    {
        _database.AddTo(this);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        var (applied, hint) = await database.MigrateAsync(cancellation);
        if (arguments.GetValue(_json)) screen.DataAsJson(applied);
        else
            foreach (var migration in applied) screen.Data(migration);
        screen.Say(applied.Count == 0 ? $"{database.Description} is up to date." : $"{database.Description}: {applied.Count} migrations applied.");
        if (hint is not null) screen.Say(hint);
        return 0;
    }
}
