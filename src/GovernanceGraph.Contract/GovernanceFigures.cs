using GovernanceGraph.Contract.Issues;
using GovernanceGraph.Contract.Organisations;
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
        .StatisticsOf(
            typeof(Issue),
            "statistics",
            "The figures of an area (区域统计): what was reported in a period, how far it has come, how fast and how well it was dealt with; null when there is no such area.",
            "areaRanking",
            "The parts of an area (区域排名), ranked by one of its figures; parts without an issue too.");
}
