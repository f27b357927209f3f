using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>(ours) Four resident units (驻区单位) and one or two new economic or social organisations (两新组织) in each community; they check in and co-build.</summary>
internal static class ResidentUnits
{
    private static readonly string[] Units = ["农商银行{0}支行", "邮政{0}支局", "供电公司{0}供电所", "自来水公司{0}营业所", "热力公司{0}换热站", "{0}派出所", "{0}税务所", "{0}市场监管所", "{0}集贸市场管理处", "银座超市{0}店", "建设银行{0}支行", "{0}司法所", "通信公司{0}营业厅"];
    private static readonly string[] Companies = ["{0}商贸有限公司", "{0}餐饮管理有限公司", "{0}网络科技有限公司", "{0}装饰工程有限公司", "{0}家政服务有限公司", "{0}快递服务部"];
    private static readonly string[] Societies = ["{0}乒乓球俱乐部", "{0}艺术培训中心", "{0}爱心公益服务中心"];

    public static void Add(DistrictBodies bodies)
    {
        var solved = bodies.Random.Shuffle(bodies.Communities).Take(DemoFigures.CoBuiltPremises).ToHashSet();
        foreach (var community in bodies.Communities)
        {
            foreach (var pattern in bodies.Random.Shuffle(Units).Take(4)) AddUnit(bodies, community, pattern);
            Add(bodies, community, OrganisationKind.NewEconomicOrganisation, bodies.Random.Pick(Companies));
            if (bodies.Random.Chance(0.6)) Add(bodies, community, OrganisationKind.NewSocialOrganisation, bodies.Random.Pick(Societies));
            if (solved.Contains(community)) bodies.CoBuiltPremises[community.Plan.Index] = community.Units[0];
        }
    }

    private static void AddUnit(DistrictBodies bodies, CommunityBodies community, string pattern)
    {
        var unit = Add(bodies, community, OrganisationKind.ResidentUnit, pattern);
        community.Units.Add(unit);
        bodies.Book.Link(unit, OrganisationLinkKind.ReportsTo, community.PartyCommittee);
        if (bodies.Random.Chance(0.5) || community.Units.Count == 1) bodies.Book.Link(unit, OrganisationLinkKind.CoBuilds, community.PartyCommittee);
    }

    private static Organisation Add(DistrictBodies bodies, CommunityBodies community, OrganisationKind kind, string pattern) =>
        bodies.Book.Add(kind, null, string.Format(null, pattern, community.Plan.ShortName), community.Plan.Id);
}
