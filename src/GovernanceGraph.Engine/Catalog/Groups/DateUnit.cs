namespace GovernanceGraph.Engine.Catalog.Groups;

/// <summary>What days are put together to. Weeks begin on Monday (ISO 8601).</summary>
public enum DateUnit
{
    Day,
    Week,
    Month,
    Quarter,
    Year,
}
