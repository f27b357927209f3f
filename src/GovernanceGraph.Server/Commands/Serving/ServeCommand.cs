using System.CommandLine;
using System.Diagnostics;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.PersonalData;

namespace GovernanceGraph.Server.Commands.Serving;

/// <summary><c>governance serve</c>: answers GraphQL over HTTP until it is told to stop.</summary>
public sealed class ServeCommand : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly ListenOptions _listen = new();
    private readonly Option<bool> _migrate = new("--migrate") { Description = "Bring the database to this program's schema first (always so with the embedded PostgreSQL)." };
    private readonly Option<bool> _demo = new("--demo") { Description = "Load the generated demo district first, if the database holds no area at all." };
    private readonly Option<bool> _allowOwner = new("--allow-owner") { Description = "Serve although the database's user may do more than a server need (outside Development this is refused)." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the addresses as JSON when the server is ready." };

    public ServeCommand(Screen screen) : base("serve", "Serve the graph over HTTP until Ctrl-C.", screen)
    {
        _database.AddTo(this);
        _listen.AddTo(this);
        foreach (var option in new Option[] { _migrate, _demo, _allowOwner, _json }) Add(option);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var listening = _listen.Read(arguments);
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        await PrepareAsync(database, arguments.GetValue(_migrate), screen, cancellation);
        var personal = PersonalDataSettings.Read(EngineSettings.OfProcess(), database.Server is not null);
        if (arguments.GetValue(_demo)) await DemoForEmpty.LoadAsync(database, personal.NationalIds, screen, cancellation);
        await ServerUser.CheckAsync(database, arguments.GetValue(_allowOwner), screen, cancellation);
        await using var host = await ServedGraph.StartAsync(database.ServerConnectionString, listening, personal, cancellation);
        if (listening.IsBehindProxy && !host.TrustsProxies) screen.Say("Warning: no proxy is named under Governance:Transport:TrustedProxies, so that all anonymous visitors count as the proxy and share one budget.");
        Announce(host.Addresses, database, Stopwatch.GetElapsedTime(start), arguments.GetValue(_json), screen);
        await host.WaitForStopAsync(cancellation);
        screen.Say("Stopping.");
        return 0;
    }

    private static async Task PrepareAsync(OpenDatabase database, bool migrate, Screen screen, CancellationToken cancellation)
    {
        if (migrate || database.Server is not null)
        {
            var (applied, hint) = await database.MigrateAsync(cancellation);
            if (hint is not null) screen.Say(hint);
            if (applied.Count > 0) screen.Say($"{database.Description}: {applied.Count} migrations applied.");
            return;
        }
        var pending = await database.PendingAsync(cancellation);
        if (pending.Count > 0) throw new ExpectedFailure($"{database.Description} lacks {pending.Count} migrations of this program, {pending[0]} first. Run `governance migrate`, or serve with --migrate.");
    }

    private const string Off = "not served here (README, \"Running it for real\")";

    private static void Announce(ServedAddresses addresses, OpenDatabase database, TimeSpan took, bool json, Screen screen)
    {
        var embedded = database.Server is { } server ? $" (PostgreSQL {server.Binaries.Version}, data in {server.Folder})" : "";
        screen.Say($"""

              GraphQL   {addresses.Endpoint}
              IDE       {addresses.Ide ?? Off}
              Picture   {addresses.Graph ?? Off}
              Schema    {addresses.Schema ?? Off}
              Database  {database.Description}{embedded}

            """);
        screen.Say(FormattableString.Invariant($"Ready in {took.TotalSeconds:0.0} s. Ctrl-C stops."));
        if (json) screen.DataAsJson(addresses);
    }
}
