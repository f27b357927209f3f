namespace GovernanceGraph.Domain.Money;

/// <summary>What money is for (经费类别).</summary>
public enum FundKind
{
    /// <summary>The work of a community (社区工作经费).</summary>
    CommunityWork,

    /// <summary>The service of its grids (网格服务工作经费).</summary>
    GridService,

    /// <summary>Services for its residents (为民服务专项经费).</summary>
    ResidentService,

    /// <summary>The living allowances of community workers (社区工作者生活补贴).</summary>
    LivingAllowance,

    /// <summary>Buying social work services (政府购买社会工作服务).</summary>
    PurchaseOfServices,

    /// <summary>Projects (项目经费).</summary>
    Project,

    /// <summary>Anything else (其他).</summary>
    Other,
}
