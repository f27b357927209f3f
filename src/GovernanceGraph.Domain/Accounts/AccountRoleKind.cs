namespace GovernanceGraph.Domain.Accounts;

/// <summary>What an account may do, each in an area and all below it unless it says otherwise (账号角色).</summary>
public enum AccountRoleKind
{
    /// <summary>A resident of the area (居民): sees the public graph and what is their own.</summary>
    Resident,

    /// <summary>A registered volunteer (志愿者).</summary>
    Volunteer,

    /// <summary>A grid worker of a grid (网格员).</summary>
    GridWorker,

    /// <summary>Staff of an organisation (组织工作人员): reaches the organisation and all below it, not an area.</summary>
    OrganisationStaff,

    /// <summary>Staff of a community (社区工作人员).</summary>
    CommunityStaff,

    /// <summary>Staff of a subdistrict (街道工作人员).</summary>
    SubdistrictStaff,

    /// <summary>Staff of a district (区级工作人员).</summary>
    DistrictStaff,

    /// <summary>Reads who looked at what (审计员), in an area or everywhere.</summary>
    Auditor,

    /// <summary>Keeps accounts, roles and apps (系统管理员), in an area or everywhere.</summary>
    Admin,
}
