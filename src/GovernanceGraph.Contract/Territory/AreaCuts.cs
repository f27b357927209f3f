using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Territory;

/// <summary>The levels of area that rows are grouped by, in the order of <see cref="Scope.Properties"/>.</summary>
public static class AreaCuts
{
    /// <summary>How many levels end with the community: people are not counted by smaller areas.</summary>
    public const int DownToCommunities = 5;

    public static readonly IReadOnlyList<ScopeName> Names =
    [
        new("PROVINCE", "province", "The province (省)."),
        new("CITY", "city", "The city (市)."),
        new("DISTRICT", "district", "The district (区)."),
        new("SUBDISTRICT", "subdistrict", "The subdistrict (街道)."),
        new("COMMUNITY", "community", "The community (社区)."),
        new("COMMUNITY_GRID", "communityGrid", "The community's own grid (社区网格), of tier 1."),
        new("GRID", "grid", "The second-level grid (二级网格), of tier 2."),
        new("MICRO_GRID", "microGrid", "The micro-grid (微网格), of tier 3."),
    ];
}
