using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Commands;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Imports;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Duplicates;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Storage;

/// <summary>The model: the single source of tables, columns, keys, relations and their nullability. Writes go through it; reads are compiled from its metadata.</summary>
public sealed class GovernanceContext(DbContextOptions<GovernanceContext> options) : DbContext(options)
{
    /// <summary>Areas (区域).</summary>
    public DbSet<Area> Areas => Set<Area>();

    /// <summary>Boundaries of areas (区域边界).</summary>
    public DbSet<AreaBoundary> AreaBoundaries => Set<AreaBoundary>();

    /// <summary>The history of areas (区划沿革).</summary>
    public DbSet<AreaChange> AreaChanges => Set<AreaChange>();

    /// <summary>The counter of territorial changes; one row.</summary>
    public DbSet<TerritoryVersion> TerritoryVersions => Set<TerritoryVersion>();

    /// <summary>Organisations (组织).</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Relations between organisations (组织关系).</summary>
    public DbSet<OrganisationLink> OrganisationLinks => Set<OrganisationLink>();

    /// <summary>Which organisation stands below which (组织层级闭包).</summary>
    public DbSet<OrganisationAncestor> OrganisationAncestors => Set<OrganisationAncestor>();

    /// <summary>Who sits in two organisations (交叉任职); a view.</summary>
    public DbSet<CrossAppointment> CrossAppointments => Set<CrossAppointment>();

    /// <summary>Posts (岗位).</summary>
    public DbSet<Post> Posts => Set<Post>();

    /// <summary>Memberships (任职).</summary>
    public DbSet<Membership> Memberships => Set<Membership>();

    /// <summary>People (人员).</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Qualifications (职业资格).</summary>
    public DbSet<Qualification> Qualifications => Set<Qualification>();

    /// <summary>Honours (荣誉).</summary>
    public DbSet<Honour> Honours => Set<Honour>();

    /// <summary>Duties (职责).</summary>
    public DbSet<Duty> Duties => Set<Duty>();

    /// <summary>Compounds (住宅小区).</summary>
    public DbSet<Compound> Compounds => Set<Compound>();

    /// <summary>Which compound lies in which grids (小区所在网格).</summary>
    public DbSet<CompoundGrid> CompoundGrids => Set<CompoundGrid>();

    /// <summary>Which organisations are of the "1+3+N" around which compound; a view.</summary>
    public DbSet<CompoundOrganisation> CompoundOrganisations => Set<CompoundOrganisation>();

    /// <summary>Buildings (楼栋).</summary>
    public DbSet<Building> Buildings => Set<Building>();

    /// <summary>Homes and shops (房屋).</summary>
    public DbSet<Unit> Units => Set<Unit>();

    /// <summary>Who owns which unit (房屋产权).</summary>
    public DbSet<Ownership> Ownerships => Set<Ownership>();

    /// <summary>Who serves which compound (物业服务安排).</summary>
    public DbSet<PropertyArrangement> PropertyArrangements => Set<PropertyArrangement>();

    /// <summary>Policy documents (政策文件).</summary>
    public DbSet<PolicyDocument> PolicyDocuments => Set<PolicyDocument>();

    /// <summary>Funding standards (保障标准).</summary>
    public DbSet<FundingStandard> FundingStandards => Set<FundingStandard>();

    /// <summary>Allocations (经费).</summary>
    public DbSet<Allocation> Allocations => Set<Allocation>();

    /// <summary>Which posts an allocation funds (岗位经费).</summary>
    public DbSet<AllocationPost> AllocationPosts => Set<AllocationPost>();

    /// <summary>Contracts (服务合同).</summary>
    public DbSet<ServiceContract> Contracts => Set<ServiceContract>();

    /// <summary>Projects (项目).</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>The stages that projects entered (项目阶段).</summary>
    public DbSet<ProjectStep> ProjectSteps => Set<ProjectStep>();

    /// <summary>What is due to communities beside what was provided (经费保障); a view.</summary>
    public DbSet<FundingLine> FundingLines => Set<FundingLine>();

    /// <summary>Volunteers (志愿者).</summary>
    public DbSet<Volunteer> Volunteers => Set<Volunteer>();

    /// <summary>Skills (技能).</summary>
    public DbSet<Skill> Skills => Set<Skill>();

    /// <summary>Which volunteer has which skill (志愿者技能).</summary>
    public DbSet<VolunteerSkill> VolunteerSkills => Set<VolunteerSkill>();

    /// <summary>Activities (活动).</summary>
    public DbSet<Activity> Activities => Set<Activity>();

    /// <summary>Which activity wants which skill (活动所需技能).</summary>
    public DbSet<ActivitySkill> ActivitySkills => Set<ActivitySkill>();

    /// <summary>Who signed up for activities (活动报名).</summary>
    public DbSet<ActivitySignup> ActivitySignups => Set<ActivitySignup>();

    /// <summary>Courses (社区教育课程).</summary>
    public DbSet<Course> Courses => Set<Course>();

    /// <summary>Services (服务事项).</summary>
    public DbSet<Service> Services => Set<Service>();

    /// <summary>Facilities (服务设施).</summary>
    public DbSet<Facility> Facilities => Set<Facility>();

    /// <summary>The steps of services (办事流程).</summary>
    public DbSet<ServiceStep> ServiceSteps => Set<ServiceStep>();

    /// <summary>The documents that services ask for (申请材料).</summary>
    public DbSet<ServiceDocument> ServiceDocuments => Set<ServiceDocument>();

    /// <summary>Which service is given where (办理地点).</summary>
    public DbSet<ServiceFacility> ServiceFacilities => Set<ServiceFacility>();

    /// <summary>Opening hours (开放时间).</summary>
    public DbSet<Schedule> Schedules => Set<Schedule>();

    /// <summary>Checks of facilities against standards (达标检查).</summary>
    public DbSet<StandardCheck> StandardChecks => Set<StandardCheck>();

    /// <summary>Who helped to build which facility (共建).</summary>
    public DbSet<CoBuilding> CoBuildings => Set<CoBuilding>();

    /// <summary>External systems (外部系统).</summary>
    public DbSet<ExternalSystem> ExternalSystems => Set<ExternalSystem>();

    /// <summary>Applications for services (办件).</summary>
    public DbSet<ServiceApplication> ServiceApplications => Set<ServiceApplication>();

    /// <summary>What happened to applications (办件记录).</summary>
    public DbSet<ApplicationEvent> ApplicationEvents => Set<ApplicationEvent>();

    /// <summary>Calls to the hotline (服务热线).</summary>
    public DbSet<HotlineCall> HotlineCalls => Set<HotlineCall>();

    /// <summary>Care at home (居家养老).</summary>
    public DbSet<CareEnrolment> CareEnrolments => Set<CareEnrolment>();

    /// <summary>Visits of care at home (居家养老服务记录).</summary>
    public DbSet<CareVisit> CareVisits => Set<CareVisit>();

    /// <summary>Categories (分类).</summary>
    public DbSet<Category> Categories => Set<Category>();

    /// <summary>Issues (群众诉求).</summary>
    public DbSet<Issue> Issues => Set<Issue>();

    /// <summary>What may be about the same thing (疑似重复诉求).</summary>
    public DbSet<PossibleDuplicate> PossibleDuplicates => Set<PossibleDuplicate>();

    /// <summary>The clocks of issues (办理时钟).</summary>
    public DbSet<RunningClock> RunningClocks => Set<RunningClock>();

    /// <summary>What happened to issues (办理记录).</summary>
    public DbSet<IssueEvent> IssueEvents => Set<IssueEvent>();

    /// <summary>Extensions asked for (延期申请).</summary>
    public DbSet<IssueExtension> IssueExtensions => Set<IssueExtension>();

    /// <summary>Residents who joined issues (附议).</summary>
    public DbSet<IssueJoin> IssueJoins => Set<IssueJoin>();

    /// <summary>Steps that were taken under a key (幂等键).</summary>
    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    /// <summary>The one ordered log of what happened (事件).</summary>
    public DbSet<GraphEvent> GraphEvents => Set<GraphEvent>();

    /// <summary>Where that log begins; never part of the graph.</summary>
    public DbSet<EventFloor> EventFloors => Set<EventFloor>();

    /// <summary>Where rows of directories come from (导入记录); never part of the graph.</summary>
    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();

    /// <summary>The five specifications of categories (五定).</summary>
    public DbSet<CategorySpecification> CategorySpecifications => Set<CategorySpecification>();

    /// <summary>Whose duty each category is in each area (责任归属).</summary>
    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();

    /// <summary>The levels asked for the organisation responsible (逐级查找).</summary>
    public DbSet<ResponsibilityStep> ResponsibilitySteps => Set<ResponsibilityStep>();

    /// <summary>Working calendars (工作日历).</summary>
    public DbSet<WorkingCalendar> WorkingCalendars => Set<WorkingCalendar>();

    /// <summary>Holidays and make-up working days (节假日与调休).</summary>
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();

    /// <summary>Files of issues (附件).</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>Looks at results on the ground (核查).</summary>
    public DbSet<Verification> Verifications => Set<Verification>();

    /// <summary>Supervision of issues (督办).</summary>
    public DbSet<Supervision> Supervisions => Set<Supervision>();

    /// <summary>Ratings of issues (评价).</summary>
    public DbSet<IssueRating> IssueRatings => Set<IssueRating>();

    /// <summary>Community matters (社区事务).</summary>
    public DbSet<CommunityMatter> CommunityMatters => Set<CommunityMatter>();

    /// <summary>Issues of community matters (事务与诉求的关联).</summary>
    public DbSet<MatterIssue> MatterIssues => Set<MatterIssue>();

    /// <summary>Listed matters (清单事项).</summary>
    public DbSet<ListedMatter> ListedMatters => Set<ListedMatter>();

    /// <summary>Meetings (会议).</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Votes (表决).</summary>
    public DbSet<Vote> Votes => Set<Vote>();

    /// <summary>Actions for community matters (联动办事).</summary>
    public DbSet<MatterAction> MatterActions => Set<MatterAction>();

    /// <summary>Evaluations of community matters (群众评事).</summary>
    public DbSet<MatterEvaluation> MatterEvaluations => Set<MatterEvaluation>();

    /// <summary>Residents' covenants (居民公约).</summary>
    public DbSet<Covenant> Covenants => Set<Covenant>();

    /// <summary>Pledges (双诺双述双评).</summary>
    public DbSet<Pledge> Pledges => Set<Pledge>();

    /// <summary>Diary entries (民情日记).</summary>
    public DbSet<DiaryEntry> DiaryEntries => Set<DiaryEntry>();

    /// <summary>Notices (服务公示).</summary>
    public DbSet<Notice> Notices => Set<Notice>();

    /// <summary>Assessments (绩效考评).</summary>
    public DbSet<Assessment> Assessments => Set<Assessment>();

    /// <summary>Indicators of assessments (考评指标).</summary>
    public DbSet<AssessmentIndicator> AssessmentIndicators => Set<AssessmentIndicator>();

    /// <summary>Targets (目标).</summary>
    public DbSet<Target> Targets => Set<Target>();

    /// <summary>Accounts (账号).</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Roles of accounts (角色授权).</summary>
    public DbSet<AccountRole> AccountRoles => Set<AccountRole>();

    /// <summary>Apps (应用).</summary>
    public DbSet<App> Apps => Set<App>();

    /// <summary>Keys of apps (应用密钥).</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>The audit log (审计记录).</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Whom its entries are about (被查看人).</summary>
    public DbSet<AuditSubject> AuditSubjects => Set<AuditSubject>();

    /// <summary>The same as each person sees it (数据查看记录); a view.</summary>
    public DbSet<DataAccess> DataAccesses => Set<DataAccess>();

    /// <summary>Shared keys; never part of the graph.</summary>
    public DbSet<Secret> Secrets => Set<Secret>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GovernanceContext).Assembly);
        ModelConventions.Apply(modelBuilder);
    }
}
