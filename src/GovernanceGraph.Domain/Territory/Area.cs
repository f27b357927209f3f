using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.Territory;

/// <summary>An area of governance (区域): province, city, district, subdistrict, community or grid. An area never moves to another parent, level or tier:
/// it ends (<see cref="ValidTo"/>) and a successor begins, joined by an <see cref="AreaChange"/>.</summary>
public sealed class Area : Entity, IInScope
{
    /// <summary>Longest <see cref="Scheme"/>, in characters.</summary>
    public const int SchemeMaxLength = 40;

    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="TimeZone"/>, in characters.</summary>
    public const int TimeZoneMaxLength = 64;

    /// <summary>Lowest and highest tier of a grid.</summary>
    public const short MinTier = 1, MaxTier = 3;

    /// <summary>Whose codes these are (编码体系): <c>CN-NBS</c> for China's statistical divisions, <c>DEMO</c> for the demo district, others for other places.</summary>
    public required string Scheme { get; set; }

    /// <summary>The code within the scheme (区划代码); <c>CN-NBS</c> codes are padded to 12 digits down to the community.</summary>
    public required string Code { get; set; }

    /// <summary>The name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>The level (层级). Never changes.</summary>
    public AreaLevel Level { get; init; }

    /// <summary>The tier of a grid (网格级别), 1 to 3: a community grid, a second-level grid, a micro-grid. Null for all other levels. Never changes.</summary>
    public short? Tier { get; init; }

    /// <summary>The area directly above (上级区域); null for a root. Never changes.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The area directly above (上级区域); null for a root. Never changes.</summary>
    public Area? Parent { get; init; }

    /// <summary>The province (省), the area itself included; filled by the database.</summary>
    public Guid? ProvinceId { get; private set; }

    /// <summary>The city (市), the area itself included; filled by the database.</summary>
    public Guid? CityId { get; private set; }

    /// <summary>The district (区), the area itself included; filled by the database.</summary>
    public Guid? DistrictId { get; private set; }

    /// <summary>The subdistrict (街道), the area itself included; filled by the database.</summary>
    public Guid? SubdistrictId { get; private set; }

    /// <summary>The community (社区), the area itself included; filled by the database.</summary>
    public Guid? CommunityId { get; private set; }

    /// <summary>The first-level grid (一级网格), the area itself included; filled by the database.</summary>
    public Guid? Grid1Id { get; private set; }

    /// <summary>The second-level grid (二级网格), the area itself included; filled by the database.</summary>
    public Guid? Grid2Id { get; private set; }

    /// <summary>The micro-grid (微网格), the area itself included; filled by the database.</summary>
    public Guid? Grid3Id { get; private set; }

    /// <summary>Households (户数), if known.</summary>
    public int? Households { get; set; }

    /// <summary>Residents (居民人数), if known.</summary>
    public int? Residents { get; set; }

    /// <summary>The IANA time zone (时区), such as <c>Asia/Shanghai</c>; set on roots, valid for all below.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Longitude of a central point (中心经度) in degrees, WGS 84; given together with the latitude or not at all.</summary>
    public double? CentreLongitude { get; set; }

    /// <summary>Latitude of a central point (中心纬度) in degrees, WGS 84.</summary>
    public double? CentreLatitude { get; set; }

    /// <summary>First day of validity (生效日期); null when unknown or always.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day of validity (失效日期); null while it exists.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>The source it was imported from (数据来源); given together with <see cref="ExternalId"/> or not at all.</summary>
    public string? Source { get; set; }

    /// <summary>The id in that source (外部编号).</summary>
    public string? ExternalId { get; set; }

    /// <summary>The boundary (边界), if known.</summary>
    public AreaBoundary? Boundary { get; init; }

    /// <summary>The areas directly below (下级区域).</summary>
    public ICollection<Area> Children { get; } = [];

    /// <summary>The changes that began or altered this area (设立与调整).</summary>
    public ICollection<AreaChange> ChangesTo { get; } = [];

    /// <summary>The changes that this area went through as the predecessor (沿革).</summary>
    public ICollection<AreaChange> ChangesFrom { get; } = [];

    /// <summary>The organisations seated directly in this area (驻区组织).</summary>
    public ICollection<Organisation> Organisations { get; } = [];

    /// <summary>The posts that serve this area (岗位).</summary>
    public ICollection<Post> Posts { get; } = [];

    /// <summary>The memberships exercised in this area (任职), such as those of its grid workers.</summary>
    public ICollection<Membership> Memberships { get; } = [];

    /// <summary>The compounds that lie wholly in this area and in none below it (住宅小区).</summary>
    public ICollection<Compound> LocatedCompounds { get; } = [];

    /// <summary>The compounds of this community (社区内的住宅小区).</summary>
    public ICollection<Compound> CommunityCompounds { get; } = [];

    /// <summary>The compounds that lie in this grid, wholly or in part (网格内的住宅小区).</summary>
    public ICollection<Compound> GridCompounds { get; } = [];

    /// <summary>The rows that link to <see cref="GridCompounds"/> (小区关联).</summary>
    public ICollection<CompoundGrid> CompoundGrids { get; } = [];

    /// <summary>The buildings in this grid (楼栋).</summary>
    public ICollection<Building> Buildings { get; } = [];

    /// <summary>The qualifications registered in this area (职业资格).</summary>
    public ICollection<Qualification> Qualifications { get; } = [];

    /// <summary>The honours of this area and of those registered in it (荣誉).</summary>
    public ICollection<Honour> Honours { get; } = [];

    /// <summary>The duties for this area (职责).</summary>
    public ICollection<Duty> Duties { get; } = [];

    /// <summary>The standards by which funds are due in this district (保障标准).</summary>
    public ICollection<FundingStandard> FundingStandards { get; } = [];

    /// <summary>The allocations to this area (经费).</summary>
    public ICollection<Allocation> Allocations { get; } = [];

    /// <summary>The contracts for this area (服务合同).</summary>
    public ICollection<ServiceContract> Contracts { get; } = [];

    /// <summary>The projects in this area (项目).</summary>
    public ICollection<Project> Projects { get; } = [];

    /// <summary>What the standards give this community, beside what was provided (经费保障).</summary>
    public ICollection<FundingLine> FundingLines { get; } = [];

    /// <summary>The volunteers registered in this area (志愿者).</summary>
    public ICollection<Volunteer> Volunteers { get; } = [];

    /// <summary>The services offered in this area (服务事项).</summary>
    public ICollection<Service> Services { get; } = [];

    /// <summary>The facilities in this area (服务设施).</summary>
    public ICollection<Facility> Facilities { get; } = [];

    /// <summary>The issues located directly in this area (群众诉求).</summary>
    public ICollection<Issue> Issues { get; } = [];

    /// <summary>The working time that holds here (工作日历), if it is set for this area itself.</summary>
    public WorkingCalendar? WorkingCalendar { get; init; }

    /// <summary>The community matters directly of this area (社区事务).</summary>
    public ICollection<CommunityMatter> CommunityMatters { get; } = [];

    /// <summary>The listed matters directly of this area (清单事项).</summary>
    public ICollection<ListedMatter> ListedMatters { get; } = [];

    /// <summary>The meetings held directly in this area (会议).</summary>
    public ICollection<Meeting> Meetings { get; } = [];

    /// <summary>The covenants of this area, all versions (居民公约).</summary>
    public ICollection<Covenant> Covenants { get; } = [];

    /// <summary>The pledges of resident units with this area (双诺双述双评).</summary>
    public ICollection<Pledge> Pledges { get; } = [];

    /// <summary>The diary entries of this area itself (民情日记).</summary>
    public ICollection<DiaryEntry> DiaryEntries { get; } = [];

    /// <summary>The notices to this area itself (服务公示).</summary>
    public ICollection<Notice> Notices { get; } = [];

    /// <summary>The assessments that lie directly in this area (绩效考评).</summary>
    public ICollection<Assessment> Assessments { get; } = [];

    /// <summary>The targets of this area itself (目标).</summary>
    public ICollection<Target> Targets { get; } = [];

    /// <summary>The applications for services made directly in this area (办件).</summary>
    public ICollection<ServiceApplication> ServiceApplications { get; } = [];

    /// <summary>The hotline calls from this area (热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];

    /// <summary>The care at home in this area (居家养老服务).</summary>
    public ICollection<CareEnrolment> CareEnrolments { get; } = [];

    /// <summary>The activities held in this area (活动).</summary>
    public ICollection<Activity> Activities { get; } = [];

    /// <summary>The courses given in this area (课程).</summary>
    public ICollection<Course> Courses { get; } = [];

    /// <summary>Whose duty each category of issues is here (责任归属).</summary>
    public ICollection<Responsibility> Responsibilities { get; } = [];

    /// <summary>The roles held in exactly this area (角色授权), past and coming ones too.</summary>
    public ICollection<AccountRole> AccountRoles { get; } = [];

    /// <summary>The apps whose scopes hold in exactly this area and all below it (应用).</summary>
    public ICollection<App> Apps { get; } = [];
}
