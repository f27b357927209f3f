namespace GovernanceGraph.Domain.Property;

/// <summary>How the property of a compound is managed (物业管理方式).</summary>
public enum PropertyRegime
{
    /// <summary>By a property company hired on the market (市场化物业).</summary>
    Market,

    /// <summary>By the community's own red property service (社区“公办”物业, 红色物业).</summary>
    CommunityRun,

    /// <summary>By its owners themselves (业主自管).</summary>
    SelfManaged,

    /// <summary>By nobody (无物业管理, “三无”小区).</summary>
    Unmanaged,
}
