namespace GovernanceGraph.Engine.Catalog;

/// <summary>How rows of an entity are found by their text.</summary>
/// <param name="Vector">The column of their words, which the database generates.</param>
/// <param name="Fields">What the words come from, in the vector's order.</param>
public sealed record SearchDefinition(Column Vector, IReadOnlyList<SearchedField> Fields);

/// <summary>A column that rows are found by.</summary>
/// <param name="Name">The field that shows it: what is not shown is not searched.</param>
/// <param name="IsCode">Whether it is a code, found by its beginning; else a text, found by its words.</param>
public sealed record SearchedField(string Name, Column Column, SearchWeight Weight, bool IsCode);

/// <summary>How much a find counts: PostgreSQL's weights 1, 0.4, 0.2 and 0.1.</summary>
public enum SearchWeight
{
    A,
    B,
    C,
    D,
}
