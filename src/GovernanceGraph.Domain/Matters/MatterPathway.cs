namespace GovernanceGraph.Domain.Matters;

/// <summary>By which of the six pathways residents decide a matter (由民做主六条路径).</summary>
public enum MatterPathway
{
    /// <summary>The residents' meeting decides (居民会议决策).</summary>
    ResidentsMeeting,

    /// <summary>A deliberation meeting talks it through (议事会议协商).</summary>
    Deliberation,

    /// <summary>Neighbours help each other (邻里事项互助).</summary>
    MutualHelp,

    /// <summary>Residents supervise public affairs (公共事务监督).</summary>
    PublicSupervision,

    /// <summary>Residents bind themselves by their covenant (居民公约自治).</summary>
    Covenant,

    /// <summary>Residents' groups bring people together (群众组织凝聚).</summary>
    ResidentsGroups,
}
