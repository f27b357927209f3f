namespace GovernanceGraph.Engine.Catalog;

/// <summary>Which rows of a collection a field shows: those that pass constant tests and carry the values of required arguments.</summary>
/// <param name="When">Tests of the row's own columns; all hold.</param>
/// <param name="By">Arguments of the field, each with the column that equals it.</param>
public sealed record Restriction(IReadOnlyList<Condition> When, IReadOnlyList<(string Argument, Column Column)> By)
{
    public static readonly Restriction None = new([], []);
}
