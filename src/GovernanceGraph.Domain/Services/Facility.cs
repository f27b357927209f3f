using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.Services;

/// <summary>A place where residents are served (服务设施). The institution is an <see cref="Organisation"/>; where it sits is a facility.</summary>
public sealed class Facility : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Address"/>, in characters.</summary>
    public const int AddressMaxLength = 500;

    /// <summary>The name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>What it is (设施类型).</summary>
    public FacilityKind Kind { get; set; }

    /// <summary>A finer category (分类) of a local list, such as that of the places of community education (三所一站).</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>A finer category (分类) of a local list, such as that of the places of community education (三所一站).</summary>
    public Category? Category { get; set; }

    /// <summary>The organisation that operates it (运营单位).</summary>
    public Guid? OperatorId { get; set; }

    /// <summary>The organisation that operates it (运营单位).</summary>
    public Organisation? Operator { get; set; }

    /// <summary>The facility it is a part of (所属设施), such as the service centre that houses a hall.</summary>
    public Guid? PartOfId { get; set; }

    /// <summary>The facility it is a part of (所属设施), such as the service centre that houses a hall.</summary>
    public Facility? PartOf { get; set; }

    /// <summary>The facilities inside it (内设设施).</summary>
    public ICollection<Facility> Parts { get; } = [];

    /// <summary>The address (地址).</summary>
    public string? Address { get; set; }

    /// <summary>Longitude (经度) in degrees, WGS 84; given together with the latitude or not at all.</summary>
    public double? Longitude { get; set; }

    /// <summary>Latitude (纬度) in degrees, WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <summary>How many people it has room for (容纳人数).</summary>
    public int? Capacity { get; set; }

    /// <summary>Whether it passed the check against the national standard (是否达到国家标准); null when not checked. The database takes it from the newest check, if there is one.</summary>
    public bool? MeetsNationalStandard { get; set; }

    /// <summary>The day it was closed (停用日期); null while it is open.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>The meetings held in it (会议).</summary>
    public ICollection<Meeting> Meetings { get; } = [];

    /// <summary>The pledges that it came of (促成共建的承诺).</summary>
    public ICollection<Pledge> Pledges { get; } = [];

    /// <summary>When it is open (开放时间).</summary>
    public ICollection<Schedule> Schedules { get; } = [];

    /// <summary>The checks against national standards (达标检查), newest first.</summary>
    public ICollection<StandardCheck> StandardChecks { get; } = [];

    /// <summary>The organisations that helped to build it (共建单位).</summary>
    public ICollection<Organisation> CoBuiltBy { get; } = [];

    /// <summary>What each of them gave, and when (共建记录).</summary>
    public ICollection<CoBuilding> CoBuildings { get; } = [];

    /// <summary>The services given here (在此办理的服务事项).</summary>
    public ICollection<Service> Services { get; } = [];

    /// <summary>The rows that link to <see cref="Services"/> (办理地点关联).</summary>
    public ICollection<ServiceFacility> ServiceFacilities { get; } = [];

    /// <summary>The activities held here (在此举办的活动).</summary>
    public ICollection<Activity> Activities { get; } = [];

    /// <summary>The care at home that works from here (依托其开展的居家养老服务).</summary>
    public ICollection<CareEnrolment> CareEnrolments { get; } = [];
}
