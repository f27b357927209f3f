using GovernanceGraph.Contract.Applications;
using GovernanceGraph.Contract.Hotline;
using GovernanceGraph.Contract.Issues;
using GovernanceGraph.Contract.Matters;
using GovernanceGraph.Contract.Money;
using GovernanceGraph.Contract.Organisations;
using GovernanceGraph.Contract.Property;
using GovernanceGraph.Contract.Services;
using GovernanceGraph.Contract.Territory;
using GovernanceGraph.Contract.Volunteering;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract;

/// <summary>The root fields that count and measure.</summary>
public static class GovernanceFigures
{
    public static QueryDefinition WithFigures(this QueryDefinition query) => query
        .GroupedBy(AreaCuts.Names)
        .GroupsOf("organisationGroups", "Organisations (组织), counted by what they are and where.", new OrganisationGroups())
        .GroupsOf("membershipGroups", "Roles (任职), counted over fixed cuts: one level of area × one other property. Fewer than five are not told.", new MembershipGroups())
        .GroupsOf("volunteerGroups", "Volunteers (志愿者), counted over fixed cuts: one level of area × one other property × the month of registration. Fewer than five are not told.", new VolunteerGroups())
        .GroupsOf("serviceGroups", "Service items (服务事项), counted by what they are and where.", new ServiceGroups())
        .GroupsOf("facilityGroups", "Facilities (服务设施), counted by what they are and where.", new FacilityGroups())
        .GroupsOf("issueGroups", "Issues (群众诉求), counted and measured by state, category, area, month …", new IssueGroups())
        .GroupsOf("activityGroups", "Activities (活动), counted by kind, organiser, area and day.", new ActivityGroups())
        .GroupsOf("applicationGroups", "Applications (办件), of those that the viewer may see, counted and measured by state, service and month.", new ApplicationGroups())
        .GroupsOf("hotlineCallGroups", "Hotline calls (热线来电), of those that the viewer may see, counted by outcome, category and day.", new HotlineCallGroups())
        .GroupsOf("communityMatterGroups", "Community matters (社区事务), counted by step, pathway, category and area.", new CommunityMatterGroups())
        .GroupsOf("listedMatterGroups", "The published list of matters (事项清单), counted by category, owner and level.", new ListedMatterGroups())
        .GroupsOf("compoundGroups", "Compounds (住宅小区), counted by how their property is managed and where.", new CompoundGroups())
        .GroupsOf("allocationGroups", "Allocations (经费), added up by fund, year, source and area.", new AllocationGroups())
        .GroupsOf("contractGroups", "Service contracts (服务合同), added up by category, buyer, provider and area.", new ContractGroups())
        .StatisticsOf(
            typeof(Issue),
            "statistics",
            "The figures of an area (区域统计): what was reported in a period, how far it has come, how fast and how well it was dealt with; null when there is no such area.",
            "areaRanking",
            "The parts of an area (区域排名), ranked by one of its figures; parts without an issue too.");
}
