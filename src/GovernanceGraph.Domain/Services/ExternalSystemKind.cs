namespace GovernanceGraph.Domain.Services;

/// <summary>What an external system is for (外部系统类型).</summary>
public enum ExternalSystemKind
{
    /// <summary>The general approval platform of government services (政务服务通用审批平台).</summary>
    ApprovalPlatform,

    /// <summary>The information platform of public services (公共服务综合信息服务平台).</summary>
    PublicServicePlatform,

    /// <summary>An elder-care information platform (养老服务信息化平台).</summary>
    ElderCarePlatform,

    /// <summary>A service hotline (服务热线).</summary>
    Hotline,

    /// <summary>A health information system (卫生健康信息系统).</summary>
    Health,

    /// <summary>Another system (其他系统).</summary>
    Other,
}
