using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>The three-level network of community education (三级网络): one institution for the district, one for each subdistrict, one for each community; and (ours) the schools.</summary>
internal sealed class EducationBodies(DistrictBodies bodies)
{
    private readonly Organisation _college = bodies.Book.Add(OrganisationKind.CommunityEducationInstitution, OrganisationLevel.District, "奎文区社区学院", bodies.Plan.Id, bodies.Departments["教体"], "社区教育三级网络的第一级。");

    /// <summary>The college of the district.</summary>
    public Organisation College => _college;

    public Organisation AddSubdistrictSchool(SubdistrictPlan plan) =>
        bodies.Book.Add(OrganisationKind.CommunityEducationInstitution, OrganisationLevel.Subdistrict, $"{plan.Names.Name}社区学校", plan.Id, _college, "社区教育三级网络的第二级。");

    public Organisation AddCommunityStation(CommunityPlan plan, Organisation school) =>
        bodies.Book.Add(OrganisationKind.CommunityEducationInstitution, OrganisationLevel.Community, $"{plan.Name}学习点", plan.Id, school, "社区教育三级网络的第三级。");

    public void AddSchools()
    {
        foreach (var community in bodies.Communities.Where(community => community.Plan.Index % 2 == 0))
        {
            var kind = bodies.Random.Pick(["小学", "学校", "幼儿园", "中学"]);
            var school = bodies.Book.Add(OrganisationKind.School, null, $"奎文区{community.Plan.ShortName}{kind}", community.Plan.Id, bodies.Departments["教体"]);
            bodies.Book.Link(school, OrganisationLinkKind.CoBuilds, community.PartyCommittee);
        }
    }
}
