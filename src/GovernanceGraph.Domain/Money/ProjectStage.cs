namespace GovernanceGraph.Domain.Money;

/// <summary>How far a project has come (项目阶段): projects move forward by stages (项目化管理梯次推进). The stages are (ours).</summary>
public enum ProjectStage
{
    /// <summary>Proposed (提出).</summary>
    Proposed,

    /// <summary>Approved (立项).</summary>
    Approved,

    /// <summary>Under way (实施).</summary>
    UnderWay,

    /// <summary>Checked and accepted (验收).</summary>
    Accepted,

    /// <summary>Evaluated by residents and closed (评价办结).</summary>
    Closed,

    /// <summary>Given up (终止).</summary>
    Cancelled,
}
