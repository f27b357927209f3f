using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>Connections with what commands' have: statements stay prepared, and so do the plans of triggers; followers are told after each commit.</summary>
internal sealed class EventWrites : IAsyncDisposable
{
    private readonly NpgsqlDataSource _database;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _telling;

    public EventWrites(string connection)
    {
        _database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection)
        {
            MaxPoolSize = 20,
            MaxAutoPrepare = 20,
            AutoPrepareMinUsages = 2,
            Timezone = "UTC",
            ApplicationName = "governance-bench-writers",
            Options = $"-c {EventLog.Teller}=on",
        }.ConnectionString);
        var teller = new LogTeller(_database, EventLog.Channel, NullLogger<LogTeller>.Instance);
        _telling = teller.RunAsync(_over.Token);
        Options = GovernanceContextOptions.For(_database, new CommitWatch(teller.Tell));
    }

    public DbContextOptions<GovernanceContext> Options { get; }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _telling;
        await _database.DisposeAsync();
        _over.Dispose();
    }
}
