namespace GovernanceGraph.Contract.Files;

/// <summary>Keeps the sweep of files that nothing names apart from steps that are about to name one. Held until the transaction ends.</summary>
public static class FileLock
{
    /// <summary>Taken by whoever stores a file, before it is stored, in the transaction that makes its row.</summary>
    public const string Shared = "SELECT pg_advisory_xact_lock_shared(7320140625)";

    /// <summary>Taken by the sweep.</summary>
    public const string Alone = "SELECT pg_advisory_xact_lock(7320140625)";
}
