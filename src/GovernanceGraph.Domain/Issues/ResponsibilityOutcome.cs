namespace GovernanceGraph.Domain.Issues;

/// <summary>What was found at a level that was asked for an organisation responsible (查找结果).</summary>
public enum ResponsibilityOutcome
{
    /// <summary>An organisation that is responsible; the search ends here (采用).</summary>
    Taken,

    /// <summary>There is none of the kinds looked for (没有所定类型的组织).</summary>
    NoneOfKind,

    /// <summary>It has been dissolved (已撤销).</summary>
    Dissolved,

    /// <summary>It was founded later (尚未成立).</summary>
    NotYetFounded,

    /// <summary>It is of the kind, but the specification names another organisation (不是指定的责任单位).</summary>
    NotNamed,
}
