using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Import;

/// <summary>What an import works with: one connection in one transaction, the log of findings, and where to tell how far it is.</summary>
internal sealed class ImportSession(NpgsqlConnection connection, GovernanceContext context, ImportOptions options, IProgress<ImportProgress> progress, CancellationToken cancellation)
{
    /// <summary>What the rows are found to break.</summary>
    public FindingLog Findings { get; } = new();

    /// <summary>The connection, in the transaction.</summary>
    public NpgsqlConnection Connection => connection;

    /// <summary>Reads through the same transaction.</summary>
    public GovernanceContext Context => context;

    /// <summary>What was asked for.</summary>
    public ImportOptions Options => options;

    /// <summary>Hears how far the import is.</summary>
    public IProgress<ImportProgress> Progress => progress;

    /// <summary>Stops the import; nothing of it stays.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Opens a file of text in the encoding that it is in.</summary>
    /// <exception cref="ImportException">It cannot be read.</exception>
    public TextFileStream Open(string path) => new(path, progress, options.Encoding);

    /// <summary>Makes the stage of an entity.</summary>
    public Task<EntityStage<T>> StageAsync<T>() where T : class => EntityStage<T>.CreateAsync(connection, cancellation);

    /// <summary>Tells that a step in the database begins.</summary>
    public void Begin(string step) => progress.Report(new ImportProgress(step, 0, null));

    /// <summary>Tells the planner about tables that grew.</summary>
    public async Task AnalyzeAsync(IEnumerable<EntityCount> counts)
    {
        foreach (var count in counts.Where(count => count.Inserted + count.Updated + count.Retired > 1_000))
        {
            await using var command = new NpgsqlCommand($"ANALYZE \"{count.Entity}\"", connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
