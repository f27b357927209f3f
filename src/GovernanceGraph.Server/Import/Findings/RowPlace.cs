namespace GovernanceGraph.Server.Import.Findings;

/// <summary>Where a row stands.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line it begins on, the first is 1.</param>
/// <param name="Record">Its number among the file's rows or features, the first is 1; the header does not count.</param>
public readonly record struct RowPlace(string File, long Line, long Record);
