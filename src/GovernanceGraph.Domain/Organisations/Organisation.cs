using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>An organisation (组织) that takes part in governance: a committee, department, unit, company, team or institution.</summary>
public sealed class Organisation : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>Longest <see cref="OfficePhone"/>, in characters.</summary>
    public const int OfficePhoneMaxLength = 40;

    /// <summary>Most organisations above one.</summary>
    public const short MaxDepth = 16;

    /// <summary>The organisation it belongs to (上级组织).</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The organisation it belongs to (上级组织).</summary>
    public Organisation? Parent { get; set; }

    /// <summary>How many organisations stand above it (层级深度): 0 for a root, at most 16; filled by the database.</summary>
    public short Depth { get; private set; }

    /// <summary>The compound whose owners it stands for (所属小区), for an owners' assembly or committee.</summary>
    public Guid? CompoundId { get; set; }

    /// <summary>The compound whose owners it stands for (所属小区), for an owners' assembly or committee.</summary>
    public Compound? Compound { get; set; }

    /// <summary>The name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>What it is (组织类型).</summary>
    public OrganisationKind Kind { get; set; }

    /// <summary>The level at which it works (层级), if it has one.</summary>
    public OrganisationLevel? Level { get; set; }

    /// <summary>Its part in the "1+3" operation (“1+3”职能), if it has one.</summary>
    public Power? Power { get; set; }

    /// <summary>The unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters; see <see cref="Organisations.CreditCode"/>.</summary>
    public string? CreditCode { get; set; }

    /// <summary>Whether a social organisation was cultivated or introduced (来源).</summary>
    public OrganisationOrigin? Origin { get; set; }

    /// <summary>The day it was founded (成立日期).</summary>
    public DateOnly? FoundedOn { get; set; }

    /// <summary>The day it was dissolved (撤销日期); null while it exists.</summary>
    public DateOnly? DissolvedOn { get; set; }

    /// <summary>What it does (简介).</summary>
    public string? Description { get; set; }

    /// <summary>The public telephone of its office (办公电话).</summary>
    public string? OfficePhone { get; set; }

    /// <summary>The source it was imported from (数据来源); given together with <see cref="ExternalId"/> or not at all.</summary>
    public string? Source { get; set; }

    /// <summary>The id in that source (外部编号).</summary>
    public string? ExternalId { get; set; }

    /// <summary>The organisations that belong to it (下级组织).</summary>
    public ICollection<Organisation> Children { get; } = [];

    /// <summary>All organisations above it (全部上级组织), at any distance; order them by depth for the line from the top.</summary>
    public ICollection<Organisation> Ancestors { get; } = [];

    /// <summary>All organisations below it (全部下级组织), at any distance.</summary>
    public ICollection<Organisation> Descendants { get; } = [];

    /// <summary>The rows that link to <see cref="Ancestors"/> (上级关联).</summary>
    public ICollection<OrganisationAncestor> AncestorRows { get; } = [];

    /// <summary>The rows that link to <see cref="Descendants"/> (下级关联).</summary>
    public ICollection<OrganisationAncestor> DescendantRows { get; } = [];

    /// <summary>Links in which it is the first (发出的组织关系): it leads, supervises, supports.</summary>
    public ICollection<OrganisationLink> LinksFrom { get; } = [];

    /// <summary>Links in which it is the second (指向它的组织关系): it is led, supervised, supported.</summary>
    public ICollection<OrganisationLink> LinksTo { get; } = [];

    /// <summary>Its posts (岗位), vacant ones too.</summary>
    public ICollection<Post> Posts { get; } = [];

    /// <summary>Its memberships (任职), past ones too.</summary>
    public ICollection<Membership> Memberships { get; } = [];

    /// <summary>Who sits in it and in another organisation at one time (交叉任职), past ones too.</summary>
    public ICollection<CrossAppointment> CrossAppointments { get; } = [];

    /// <summary>The same, seen from the other organisations (交叉任职).</summary>
    public ICollection<CrossAppointment> CrossAppointmentsFrom { get; } = [];

    /// <summary>What it has to do (职责), its posts' duties included.</summary>
    public ICollection<Duty> Duties { get; } = [];

    /// <summary>The duties that it assigned to others (交办的职责).</summary>
    public ICollection<Duty> AssignedDuties { get; } = [];

    /// <summary>The honours it was given (荣誉).</summary>
    public ICollection<Honour> Honours { get; } = [];

    /// <summary>The compounds around which it works in "1+3+N" (“1+3+N”服务小区).</summary>
    public ICollection<Compound> Compounds { get; } = [];

    /// <summary>The rows that link to <see cref="Compounds"/> (小区关联).</summary>
    public ICollection<CompoundOrganisation> CompoundOrganisations { get; } = [];

    /// <summary>Which compounds it serves and served, with which service (物业服务安排).</summary>
    public ICollection<PropertyArrangement> PropertyArrangements { get; } = [];

    /// <summary>The contracts in which it buys (购买的服务合同).</summary>
    public ICollection<ServiceContract> BoughtContracts { get; } = [];

    /// <summary>The contracts in which it provides (承接的服务合同).</summary>
    public ICollection<ServiceContract> ProvidedContracts { get; } = [];

    /// <summary>The projects it is responsible for (负责的项目).</summary>
    public ICollection<Project> Projects { get; } = [];

    /// <summary>The policy documents it issued (发布的政策文件).</summary>
    public ICollection<PolicyDocument> PolicyDocuments { get; } = [];

    /// <summary>The services it provides (服务事项).</summary>
    public ICollection<Service> Services { get; } = [];

    /// <summary>The facilities it operates (运营的设施).</summary>
    public ICollection<Facility> OperatedFacilities { get; } = [];

    /// <summary>The issues it is responsible for (承办的诉求).</summary>
    public ICollection<Issue> ResponsibleIssues { get; } = [];

    /// <summary>The categories of issues that it is named responsible for (五定责任分类).</summary>
    public ICollection<CategorySpecification> CategorySpecifications { get; } = [];

    /// <summary>The supervision it exercises (督办).</summary>
    public ICollection<Supervision> Supervisions { get; } = [];

    /// <summary>The community matters it leads (牵头的社区事务).</summary>
    public ICollection<CommunityMatter> LedMatters { get; } = [];

    /// <summary>The listed matters it owns (清单事项).</summary>
    public ICollection<ListedMatter> ListedMatters { get; } = [];

    /// <summary>The meetings it held or called (会议).</summary>
    public ICollection<Meeting> Meetings { get; } = [];

    /// <summary>What it does for community matters (联动办事).</summary>
    public ICollection<MatterAction> MatterActions { get; } = [];

    /// <summary>Its pledges with communities (双诺双述双评).</summary>
    public ICollection<Pledge> Pledges { get; } = [];

    /// <summary>The notices it published (服务公示).</summary>
    public ICollection<Notice> Notices { get; } = [];

    /// <summary>How it was assessed (绩效考评).</summary>
    public ICollection<Assessment> Assessments { get; } = [];

    /// <summary>The targets it answers for (目标).</summary>
    public ICollection<Target> Targets { get; } = [];

    /// <summary>The systems it runs (运行的系统).</summary>
    public ICollection<ExternalSystem> OperatedSystems { get; } = [];

    /// <summary>The facilities it helped to build (参与共建的设施).</summary>
    public ICollection<Facility> CoBuiltFacilities { get; } = [];

    /// <summary>What it gave to facilities (共建记录).</summary>
    public ICollection<CoBuilding> CoBuildings { get; } = [];

    /// <summary>The checks of facilities that it made (达标检查).</summary>
    public ICollection<StandardCheck> StandardChecks { get; } = [];

    /// <summary>The applications submitted at its window (窗口受理的办件).</summary>
    public ICollection<ServiceApplication> ReceivedApplications { get; } = [];

    /// <summary>The applications routed to it for decision (审批的办件).</summary>
    public ICollection<ServiceApplication> DecidedApplications { get; } = [];

    /// <summary>The hotline calls it took (接听的热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];

    /// <summary>The people it cares for at home (居家养老服务).</summary>
    public ICollection<CareEnrolment> CareEnrolments { get; } = [];

    /// <summary>The activities it holds (主办的活动).</summary>
    public ICollection<Activity> Activities { get; } = [];

    /// <summary>The courses it gives (开设的课程).</summary>
    public ICollection<Course> Courses { get; } = [];

    /// <summary>What is its duty in which areas (责任归属).</summary>
    public ICollection<Responsibility> Responsibilities { get; } = [];

    /// <summary>The roles held in exactly this organisation (角色授权), past and coming ones too.</summary>
    public ICollection<AccountRole> AccountRoles { get; } = [];

    /// <summary>The apps it answers for (应用).</summary>
    public ICollection<App> Apps { get; } = [];
}
