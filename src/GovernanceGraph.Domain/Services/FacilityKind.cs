namespace GovernanceGraph.Domain.Services;

/// <summary>What a facility is (设施类型).</summary>
public enum FacilityKind
{
    /// <summary>A community service centre (社区服务中心).</summary>
    ServiceCentre,

    /// <summary>A day-care centre for the elderly (日间照料中心).</summary>
    DayCareCentre,

    /// <summary>A community health centre (社区卫生服务中心).</summary>
    CommunityHealthCentre,

    /// <summary>A community health station (社区卫生服务站).</summary>
    CommunityHealthStation,

    /// <summary>A clinic (诊所).</summary>
    Clinic,

    /// <summary>A women's and children's home (妇女儿童之家).</summary>
    WomenAndChildrenHome,

    /// <summary>A micro science museum (微型科技馆).</summary>
    MicroScienceMuseum,

    /// <summary>A fun room (趣味活动室).</summary>
    FunRoom,

    /// <summary>A sandplay room for counselling (沙盘游戏室).</summary>
    SandplayRoom,

    /// <summary>A deliberation hall (民事议事厅).</summary>
    DeliberationHall,

    /// <summary>A studio of Party delegates, deputies and committee members (两代表一委员工作室).</summary>
    DelegatesStudio,

    /// <summary>The place of a community education institution (社区教育场所).</summary>
    EducationInstitution,

    /// <summary>A property service station (物业服务站).</summary>
    PropertyStation,

    /// <summary>The place of an incubation centre (孵化中心场所).</summary>
    IncubationCentre,
}
