namespace GovernanceGraph.Server.Import;

/// <summary>One kind of import: reads its files and merges them, within the transaction of the session.</summary>
internal interface IImport
{
    /// <summary>The verb: <c>divisions</c>, <c>boundaries</c>, <c>issues</c>.</summary>
    string Name { get; }

    /// <summary>Reads, checks, stages and merges; what it answers lacks only what the runner knows (seconds, written).</summary>
    Task<ImportReport> RunAsync(ImportSession session);
}
