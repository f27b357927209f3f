using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Issues;
using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.ElderCare;
using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues;
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
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract;

/// <summary>The root fields of the public graph.</summary>
public static class GovernanceQuery
{
    /// <summary>Codes without a scheme are China's (National Bureau of Statistics).</summary>
    private const string DefaultScheme = "CN-NBS";

    public static QueryDefinition Define(AreaAt areaAt, ResponsibilityAt responsibilityAt, DuplicatesOfReport duplicates) => new QueryDefinition()
        .ForViewer("viewer", ViewerFields.Description, ViewerFields.Declare)
        .SearchAll("search", "Whatever a text is found in (全文检索), best first: where it was found counts, and how new it is. Of every type the viewer may search, only objects that the viewer may see.")
        .Lookup<Area>("area", "An area (区域), by id or by code and scheme.", new LookupWay(new("code", nameof(Area.Code)), new("scheme", nameof(Area.Scheme), DefaultScheme)))
        .Resolve<Area>("areaAt", AreaAt.Description, areaAt, areaAt.Arguments)
        .Resolve<Responsibility>("responsibility", ResponsibilityAt.Description, responsibilityAt, responsibilityAt.Arguments, ResponsibilityFunctions.At, (ResponsibilityAt.Category, nameof(Responsibility.Category)), ResponsibilityAt.Instant)
        .List<Area>("areas", "Areas of all levels (区域).")
        .List<Area>("districts", "Districts and counties (区县).", "District")
        .List<Area>("subdistricts", "Subdistricts and towns (街道).", "Subdistrict")
        .List<Area>("communities", "Communities (社区).", "Community")
        .List<Area>("grids", "Grids of all tiers (网格).", "Grid")
        .Lookup<Organisation>("organisation", "An organisation (组织), by id or by unified social credit code.", new LookupWay(new LookupArgument("creditCode", nameof(Organisation.CreditCode))))
        .List<Organisation>("organisations", "Organisations of all kinds (组织).")
        .List<Membership>("memberships", "Who holds which role where (任职).")
        .List<AuditEntry>("auditEntries", "The audit log (审计记录), newest first: who saw or asked for which personal values. Auditors see it, whole or of the people of their area; for others it is empty.")
        .Lookup<Person>("person", "A person with a public role (人员), by id.")
        .List<Post>("posts", "Posts (岗位), vacant ones too.")
        .List<Duty>("duties", "Duties (职责).")
        .List<Qualification>("qualifications", "What people are certified for (职业资格).")
        .List<Honour>("honours", "Honours (荣誉), newest first.")
        .Lookup<Compound>("compound", "A compound (住宅小区), by id.")
        .List<Compound>("compounds", "Compounds (住宅小区).")
        .List<PolicyDocument>("policyDocuments", "Policy documents (政策文件), newest first.")
        .List<FundingStandard>("fundingStandards", "Funding standards (保障标准).")
        .List<Allocation>("allocations", "Allocations (经费), newest year first.")
        .Lookup<ServiceContract>("contract", "A contract (服务合同), by id or by its number.", new LookupWay(new LookupArgument("code", nameof(ServiceContract.Code))))
        .List<ServiceContract>("contracts", "Contracts (服务合同), newest first.")
        .Lookup<Project>("project", "A project (项目), by id.")
        .List<Project>("projects", "Projects (项目), newest first.")
        .Lookup<Volunteer>("volunteer", "A volunteer (志愿者), by id.")
        .List<Volunteer>("volunteers", "Volunteers (志愿者), most hours first.")
        .List<Skill>("skills", "What volunteers can do (技能).")
        .Lookup<Activity>("activity", "An activity (活动), by id.")
        .List<Activity>("activities", "Activities (活动), newest first.")
        .Lookup<Course>("course", "A course of community education (社区教育课程), by id.")
        .List<Course>("courses", "Courses of community education (社区教育课程).")
        .Lookup<Service>("service", "A service item (服务事项), by id.")
        .List<Service>("services", "Service items (服务事项).")
        .Lookup<Facility>("facility", "A facility (服务设施), by id.")
        .List<Facility>("facilities", "Facilities (服务设施).")
        .List<CoBuilding>("coBuildings", "Who helped to build which facility (共建).")
        .List<ExternalSystem>("externalSystems", "The systems that services are handled in (外部系统).")
        .Lookup<ServiceApplication>("serviceApplication", "An application for a service (办件), by id or by the number people quote.", new LookupWay(new LookupArgument("code", nameof(ServiceApplication.Code))))
        .List<ServiceApplication>("serviceApplications", "Applications for services (办件), newest first.")
        .List<HotlineCall>("hotlineCalls", "Calls to the hotline (服务热线), newest first.")
        .List<CareEnrolment>("careEnrolments", "Care at home (居家养老).")
        .List<Category>("categories", "Categories of all taxonomies (分类).")
        .Lookup<Issue>("issue", "An issue (群众诉求), by id or by the number people quote.", new LookupWay(new LookupArgument("code", nameof(Issue.Code))))
        .List<Issue>("issues", "Issues (群众诉求), newest first.")
        .Call<PossibleDuplicate>("possibleDuplicates", DuplicatesOfReport.Description, duplicates)
        .List<WorkingCalendar>("workingCalendars", "Working calendars (工作日历), with holidays and make-up working days.")
        .Lookup<CommunityMatter>("communityMatter", "A community matter (社区事务), by id or by the number people quote.", new LookupWay(new LookupArgument("code", nameof(CommunityMatter.Code))))
        .List<CommunityMatter>("communityMatters", "Community matters (社区事务), newest first.")
        .Lookup<ListedMatter>("listedMatter", "A matter of the published list (清单事项), by id or by its number on the list.", new LookupWay(new LookupArgument("code", nameof(ListedMatter.Code))))
        .List<ListedMatter>("listedMatters", "The published list of matters (事项清单).")
        .Lookup<Meeting>("meeting", "A meeting (会议), by id.")
        .List<Meeting>("meetings", "Meetings (会议), newest first.")
        .List<Covenant>("covenants", "Residents' covenants (居民公约), all versions, newest first.")
        .Lookup<Pledge>("pledge", "A pledge of a resident unit and a community (双诺双述双评), by id.")
        .List<Pledge>("pledges", "Pledges of resident units and communities (双诺双述双评), latest year first.")
        .List<DiaryEntry>("diaryEntries", "Grid workers' diaries (民情日记), newest first; what residents said is not public.")
        .List<Notice>("notices", "Notices to residents (服务公示), newest first.")
        .List<Assessment>("assessments", "Assessments (绩效考评) of organisations and areas, latest period first.")
        .List<Target>("targets", "Targets (目标), soonest first.")
        .Log<GraphEvent>("events", "The log of what happened (事件), oldest first, of what the viewer may see. Each page goes on behind the last `endCursor`: nothing is left out, nothing comes twice. Events are kept for a time; behind a cursor that is older, `GAP` says that something is missing.")
        .Lookup<Account>("account", "An account (账号), by id.")
        .List<Account>("accounts", "Accounts (账号), newest first.")
        .Lookup<App>("app", "An app (应用), by id or by its name.", new LookupWay(new LookupArgument("name", nameof(App.Name))))
        .List<App>("apps", "Apps (应用).");
}
