namespace GovernanceGraph.Domain.Apps;

/// <summary>What an app may read beside the public graph (应用权限范围), in its area and all below it.</summary>
public enum AppScope
{
    /// <summary>Issues that are not public (诉求), as <c>issues:read</c>.</summary>
    IssuesRead,

    /// <summary>Reporting issues on behalf of people who are not known here (提交诉求), as <c>issues:report</c>.</summary>
    IssuesReport,

    /// <summary>People and their roles (人员), as <c>people:read</c>.</summary>
    PeopleRead,

    /// <summary>Applications for services and calls to the hotline (办件与热线), as <c>applications:read</c>.</summary>
    ApplicationsRead,

    /// <summary>Care at home (居家养老), as <c>care:read</c>.</summary>
    CareRead,

    /// <summary>Accounts, their roles, and apps (账号与应用), as <c>accounts:read</c>.</summary>
    AccountsRead,

    /// <summary>Revealing personal values, each time for a purpose that is written down (查看个人信息), as <c>personal:reveal</c>.</summary>
    PersonalReveal,
}
