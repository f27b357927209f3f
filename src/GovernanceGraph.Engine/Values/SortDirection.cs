namespace GovernanceGraph.Engine.Values;

/// <summary>The values of <c>SortEnumType</c>. NULL ranks highest in both directions' sense: last in ASC, first in DESC.</summary>
public enum SortDirection
{
    Ascending,
    Descending,
}
