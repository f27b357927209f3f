using System.CommandLine;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.LocalPostgres;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Data;

/// <summary>The database to measure on: the one that is named, else one of an embedded PostgreSQL kept for benchmarks. It gets the demo district if it has none.</summary>
internal sealed class BenchmarkDatabase
{
    private const string Name = "benchmark";

    private readonly DatabaseOptions _database = new();
    private readonly Option<int> _scale = new("--scale") { DefaultValueFactory = _ => 1, Description = "Times as many issues and events as the demo has; the copies stay in the database." };

    public void AddTo(Command command)
    {
        _database.AddTo(command);
        command.Add(_scale);
    }

    public async Task<OpenBenchmarkDatabase> OpenAsync(ParseResult arguments, CancellationToken cancel)
    {
        var screen = Screen.OfProcess();
        var database = await OpenAsync(arguments, screen, cancel);
        await database.MigrateAsync(cancel);
        var source = NpgsqlDataSource.Create(database.ConnectionString);
        if (!await DemoDistrict.IsLoadedAsync(source, cancel))
            await screen.ShowAsync(board => DemoDistrict.LoadAsync(source, DemoClock.Today(TimeProvider.System), board, cancel));
        await MoreIssues.EnsureAsync(source, arguments.GetValue(_scale), cancel);
        return new OpenBenchmarkDatabase(database, source);
    }

    private async Task<OpenDatabase> OpenAsync(ParseResult arguments, Screen screen, CancellationToken cancel)
    {
        if (_database.Given(arguments) is { } connection) return new OpenDatabase(connection, connection, null);
        var server = await LocalPostgresServer.StartAsync(_database.Embedded(arguments) with { ClusterName = Name }, screen, cancel);
        return new OpenDatabase(await server.EnsureDatabaseAsync(Name, cancel), server.ServerConnectionString(Name), server);
    }
}

/// <summary>The opened database, with a pool for what the benchmark itself asks.</summary>
internal sealed record OpenBenchmarkDatabase(OpenDatabase Database, NpgsqlDataSource Source) : IAsyncDisposable
{
    /// <summary>Connects the user that the graph is served as.</summary>
    public string ServerConnectionString => Database.ServerConnectionString;

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Database.DisposeAsync();
    }
}
