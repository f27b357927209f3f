namespace GovernanceGraph.Domain.GridWork;

/// <summary>What a notice tells (公示类型).</summary>
public enum NoticeKind
{
    /// <summary>Who serves the area, with their duties and how to reach them (服务公示).</summary>
    Service,

    /// <summary>What was decided (决议公示).</summary>
    Decision,

    /// <summary>Money received and spent (财务公示).</summary>
    Finance,

    /// <summary>How a project goes on (项目公示).</summary>
    Project,

    /// <summary>The result of an assessment (考评公示).</summary>
    Assessment,

    /// <summary>Anything else that residents should know (通知公告).</summary>
    General,
}
