namespace GovernanceGraph.Domain.Matters;

/// <summary>By which of the six pathways residents decide a matter (由民做主六条路径).</summary>
public enum MatterPathway
{
    /// <summary>The residents' meeting decides (居民会议决策).</summary>
    ResidentsMeeting,

    /// <summary>A deliberation meeting talks it through (民主议事协商).</summary>
    Deliberation,

    /// <summary>Neighbours help each other (邻里守望互助).</summary>
    MutualHelp,

    /// <summary>Residents supervise public affairs (公共事务监督).</summary>
    PublicSupervision,

    /// <summary>The residents' covenant binds (居民公约约束).</summary>
    Covenant,

    /// <summary>Residents' groups take part (群众组织参与).</summary>
    ResidentsGroups,
}
