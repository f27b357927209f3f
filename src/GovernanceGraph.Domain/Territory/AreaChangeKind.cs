namespace GovernanceGraph.Domain.Territory;

/// <summary>What happened to an area (区划调整类型).</summary>
public enum AreaChangeKind
{
    /// <summary>It was set up (设立).</summary>
    Established,

    /// <summary>Its boundary was redrawn (精确定格).</summary>
    Redrawn,

    /// <summary>It was split off its predecessor (拆分).</summary>
    Split,

    /// <summary>Its predecessor was merged into it (合并).</summary>
    Merged,

    /// <summary>It was renamed (更名).</summary>
    Renamed,

    /// <summary>It was dissolved (撤销).</summary>
    Dissolved,
}
