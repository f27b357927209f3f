using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>(ours) The property companies on the market, which serve the newer compounds: new economic organisations, not the brief's community property companies.</summary>
internal static class MarketProperty
{
    private static readonly string[] Names = ["恒泰", "鲁鸢", "金宇", "万家", "诚信", "绿城", "虞河", "东苑", "盛安", "华邦"];

    public static void Add(DistrictBodies bodies)
    {
        foreach (var name in Names)
            bodies.MarketCompanies.Add(bodies.Book.Add(OrganisationKind.NewEconomicOrganisation, OrganisationLevel.District, $"潍坊{name}物业服务有限公司", bodies.Plan.Id, description: "市场化物业服务企业。"));
    }
}
