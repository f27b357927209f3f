namespace GovernanceGraph.Domain.Issues;

/// <summary>How an issue became known (诉求来源).</summary>
public enum IssueSource
{
    /// <summary>Filed by a resident (居民反映).</summary>
    Resident,

    /// <summary>Found by a grid worker on patrol (网格巡查).</summary>
    GridPatrol,

    /// <summary>From the service hotline (服务热线).</summary>
    Hotline,

    /// <summary>From a public-sentiment diary (民情日记).</summary>
    Diary,

    /// <summary>From public opinion on the net or in the media (舆情).</summary>
    PublicOpinion,

    /// <summary>Spawned by a community matter (社区事务).</summary>
    Matter,

    /// <summary>From another system or a third person (第三方).</summary>
    ThirdParty,
}
