namespace GovernanceGraph.Engine.Catalog;

/// <summary>A test of a row's own column against constants: the column's text is one of <paramref name="Values"/>, or none of them.</summary>
public sealed record Condition(Column Column, IReadOnlyList<string> Values, bool Negated = false)
{
    public bool Equals(Condition? other) => other is not null && other.Column == Column && other.Negated == Negated && other.Values.SequenceEqual(Values);

    public override int GetHashCode() => HashCode.Combine(Column, Values.Count, Negated);
}
