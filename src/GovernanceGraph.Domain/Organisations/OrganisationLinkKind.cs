namespace GovernanceGraph.Domain.Organisations;

/// <summary>How one organisation stands to another, read from the first to the second (组织关系).</summary>
public enum OrganisationLinkKind
{
    /// <summary>Leads it (领导).</summary>
    Leads,

    /// <summary>Supervises it (监督).</summary>
    Supervises,

    /// <summary>Appraises it (评议).</summary>
    Appraises,

    /// <summary>Supports it (支持).</summary>
    Supports,

    /// <summary>Incubates it (孵化).</summary>
    Incubates,

    /// <summary>Co-builds with it (共建).</summary>
    CoBuilds,

    /// <summary>Checks in with it, as units and their Party members do (双报到).</summary>
    ReportsTo,

    /// <summary>Is a member of it (成员单位).</summary>
    MemberOf,

    /// <summary>Shares officers with it (交叉任职).</summary>
    CrossAppoints,
}
