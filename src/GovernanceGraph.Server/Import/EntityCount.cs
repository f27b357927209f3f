namespace GovernanceGraph.Server.Import;

/// <summary>What became of the rows of one kind.</summary>
/// <param name="Entity">The kind, such as <c>areas</c>.</param>
/// <param name="Staged">Rows that were fit to be merged.</param>
/// <param name="Inserted">Rows that were not there before.</param>
/// <param name="Updated">Rows that were there and differed.</param>
/// <param name="Retired">Rows that the source no longer gives and that were ended.</param>
public sealed record EntityCount(string Entity, long Staged, long Inserted, long Updated, long Retired = 0)
{
    /// <summary>Rows that were there and were equal.</summary>
    public long Unchanged => Staged - Inserted - Updated;
}
