using GovernanceGraph.Domain.Applications;
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
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Territory;

/// <summary>Areas: one table, one interface, a concrete type per level.</summary>
public sealed class AreaType : EntityType<Area>
{
    public AreaType()
    {
        Name = "Area";
        IsBig = true;
        TaggedBy(a => a.Level);
        Dated(a => a.ValidFrom, a => a.ValidTo, listsCurrent: true);
        Field(a => a.Scheme);
        Field(a => a.Code).Indexed();
        Field(a => a.Name).Indexed();
        Field(a => a.Level).Indexed();
        Field(a => a.TimeZone);
        Field(a => a.Households);
        Field(a => a.Residents);
        Field(a => a.ValidFrom);
        Field(a => a.ValidTo);
        Point("centre", a => a.CentreLongitude, a => a.CentreLatitude).Describe("The area's centre (中心点).");
        Through("boundary", a => a.Boundary, (AreaBoundary b) => b.Geometry).Describe("The area's boundary (边界) as GeoJSON; null when it is not known.");
        Reference(a => a.Parent).Indexed();
        Ancestors("ancestors", "The areas that this one lies in (上级区域), outermost first.");
        Collection(a => a.Children);
        Within<Area>("descendants", "All areas below this one, at any depth (下级区域).");
        Within<Organisation>("organisations", "Organisations in this area and below it (组织).");
        Within<Post>("posts", "Posts that serve this area and those below it (岗位), vacant ones too.");
        Within<Membership>("memberships", "Who works or serves in this area and below it (任职).");
        Within<Duty>("duties", "Duties for this area and those below it (职责).");
        Within<Qualification>("qualifications", "What those who work in this area and below it are certified for (职业资格).");
        Within<Honour>("honours", "Honours of this area, and of persons, organisations and areas in it (荣誉).");
        Within<Compound>("compounds", "Compounds that lie wholly in this area (住宅小区); a grid's `overlappingCompounds` has those across its border too.");
        Within<Building>("buildings", "Buildings in this area and below it (楼栋).");
        Within<Allocation>("allocations", "Money set aside for this area and those below it (经费).");
        Within<ServiceContract>("contracts", "Contracts for this area and those below it (服务合同).");
        Within<Project>("projects", "Projects in this area and below it (项目).");
        Within<Volunteer>("volunteers", "Volunteers of this area and below it (志愿者).");
        Within<Service>("services", "Services provided in this area and below it (服务事项).");
        Within<Facility>("facilities", "Facilities in this area and below it (服务设施).");
        Within<Issue>("issues", "Issues in this area and below it (群众诉求).");
        Within<CommunityMatter>("communityMatters", "Community matters in this area and below it (社区事务).");
        Within<ListedMatter>("listedMatters", "Listed matters of this area and below it (清单事项).");
        Within<Meeting>("meetings", "Meetings held in this area and below it (会议).");
        Within<Covenant>("covenants", "Residents' covenants of this area and below it (居民公约).");
        Within<Pledge>("pledges", "Pledges of resident units in this area and below it (双诺双述双评).");
        Within<DiaryEntry>("diaryEntries", "Grid workers' diaries in this area and below it (民情日记).");
        Within<Notice>("notices", "Notices to this area and below it (服务公示).");
        Within<Assessment>("assessments", "Assessments in this area and below it (绩效考评).");
        Within<Target>("targets", "Targets of this area and below it (目标).");
        Reference(a => a.WorkingCalendar);
        Within<Activity>("activities", "Activities in this area and below it (活动).");
        Within<Course>("courses", "Courses in this area and below it (社区教育课程).");
        Within<ServiceApplication>("serviceApplications", "Applications for services from this area and below it (办件).");
        Within<HotlineCall>("hotlineCalls", "Hotline calls from this area and below it (服务热线).");
        Within<CareEnrolment>("careEnrolments", "Care at home in this area and below it (居家养老).");
        Collection(a => a.AccountRoles);
        Collection(a => a.Apps);
        Collection(a => a.ChangesTo).As("origins").Describe("The changes that made this area what it is (区划沿革: 由来).");
        Collection(a => a.ChangesFrom).As("successions").Describe("The changes in which this area went over into others (区划沿革: 去向).");

        Searchable(s => s.Code(a => a.Code).Text(SearchWeight.A, a => a.Name));
        OrderedBy(a => a.Code);
        IndexedBy(a => a.Name);

        Variant("Province", AreaLevel.Province, "A province (省), or a municipality of its rank.", [(0, null, null)]);
        Variant("City", AreaLevel.City, "A city (市) or prefecture.", [(1, null, null)], () => Typed("districts", "District", "Districts and counties (区县)."));
        Variant("District", AreaLevel.District, "A district (区) or county.", [(2, null, null)], () =>
        {
            Typed("subdistricts", "Subdistrict", "Subdistricts (街道) and towns.");
            Collection(a => a.FundingStandards);
            Typed("communities", "Community", "Communities (社区) of all subdistricts.");
        });
        Variant("Subdistrict", AreaLevel.Subdistrict, "A subdistrict (街道) or town.", [(3, null, null)], () =>
        {
            Typed("communities", "Community", "Communities (社区).");
            Typed("grids", "Grid", "Grids (网格) of all communities, of all tiers.");
        });
        Variant("Community", AreaLevel.Community, "A community (社区): where governance meets residents.", [(4, null, null)], () =>
        {
            Typed("grids", "Grid", "Grids (网格) of all tiers; filter by `tier` for one.");
            Collection(a => a.FundingLines).As("funding").By("year", (FundingLine l) => l.Year);
            Part("governance", "CommunityGovernance", "The community's four bodies (“1+3”运行模式): one leads, one decides, one executes, one supervises and appraises.", () =>
            {
                Body("leadership", Power.Leadership, "The body that leads (领导权): the community party committee (社区党委).");
                Body("decision", Power.Decision, "The body that decides (决策权): the member-representative congress (社区成员代表大会).");
                Body("execution", Power.Execution, "The body that executes (执行权): the residents' committee (社区居委会).");
                Body("supervision", Power.SupervisionAndAppraisal, "The body that supervises and appraises (监督评判权): the supervision committee (社区监督委员会).");
            });
            Part("fourActors", "FourActors", "Who works together here (四社联动): the community is the platform, social organisations the carrier, social workers the support, volunteers the supplement.", () =>
            {
                Within<Organisation>("socialOrganisations", "Social organisations (社会组织), cultivated here or introduced.").Where((Organisation o) => o.Kind, OrganisationKind.SocialOrganisation);
                Within<Membership>("socialWorkers", "Social workers (社会工作者) by the roles they hold here; what they lead is in `ledActivities`.").Where((Membership m) => m.Role, MembershipRole.SocialWorker);
                Within<Volunteer>("volunteers", "Volunteers (志愿者), most hours first.");
                Within<Activity>("activities", "Activities (活动), newest first; who served is in `signups`.");
            });
        });
        Variant("Grid", AreaLevel.Grid, "A grid (网格) of a community: tier 1 is the community's own, tier 2 its second-level grids (二级网格), tier 3 micro-grids (微网格).", [(5, nameof(Area.Tier), "1"), (6, nameof(Area.Tier), "2"), (7, nameof(Area.Tier), "3")], () =>
        {
            Field(a => a.Tier).Indexed();
            Within<Membership>("peopleOnDuty", "The grid workers (网格员) of this grid and below it.").Where((Membership m) => m.Role, MembershipRole.GridWorker);
            Typed("grids", "Grid", "Grids below this one (下级网格).");
            Collection(a => a.GridCompounds).As("overlappingCompounds");
        });
    }

    private void Body(string name, Power power, string description) =>
        Within<Organisation>(name, description).Where((Organisation o) => o.Level, OrganisationLevel.Community).Where((Organisation o) => o.Power, power).First();

    private void Typed(string name, string type, string description) => Within<Area>(name, description).Only(type);
}
