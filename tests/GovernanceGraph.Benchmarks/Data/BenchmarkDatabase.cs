using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Data;

/// <summary>The database to measure on.</summary>
internal sealed class BenchmarkDatabase
{
    private readonly Option<string> _connection = new("--connection") { Required = true, Description = "A PostgreSQL database of this machine with the demo district (governance demo load), as Host=…;Database=…;Username=…." };

    public void AddTo(Command command) => command.Add(_connection);

    public async Task<OpenBenchmarkDatabase> OpenAsync(ParseResult arguments, CancellationToken cancel)
    {
        var connection = arguments.GetValue(_connection)!;
        await new Migrator(GovernanceContextOptions.For(connection)).MigrateAsync(cancel);
        return new OpenBenchmarkDatabase(connection, NpgsqlDataSource.Create(connection));
    }
}

/// <summary>The opened database.</summary>
internal sealed record OpenBenchmarkDatabase(string ConnectionString, NpgsqlDataSource Source) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
