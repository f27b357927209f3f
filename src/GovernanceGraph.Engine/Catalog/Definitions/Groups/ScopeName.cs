namespace GovernanceGraph.Engine.Catalog.Definitions.Groups;

/// <summary>What a level of scopes (areas) is called where rows are grouped by it.</summary>
/// <param name="Name">The name as an enum's value.</param>
/// <param name="Field">The name as a field.</param>
public sealed record ScopeName(string Name, string Field, string Description);
