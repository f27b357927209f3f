namespace GovernanceGraph.Server.Import;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, such as the name of the file being read.</param>
/// <param name="Done">Bytes read of the file, or 0 for a step in the database.</param>
/// <param name="Total">The file's length in bytes; null where there is no such measure.</param>
public sealed record ImportProgress(string Step, long Done, long? Total);
