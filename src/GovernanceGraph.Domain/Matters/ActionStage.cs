namespace GovernanceGraph.Domain.Matters;

/// <summary>How far an action is (推进阶段).</summary>
public enum ActionStage
{
    /// <summary>Planned (待启动).</summary>
    Planned,

    /// <summary>Under way (推进中).</summary>
    UnderWay,

    /// <summary>Done (已完成).</summary>
    Done,

    /// <summary>Given up (已终止).</summary>
    GivenUp,
}
