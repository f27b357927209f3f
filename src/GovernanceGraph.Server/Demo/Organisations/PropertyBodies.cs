using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>Red property (红色物业): 37 communities have a property company, 10 others a service station; the rest is served by the subdistrict's centre.</summary>
internal sealed class PropertyBodies
{
    private readonly HashSet<int> _companies, _stations;

    private PropertyBodies(IReadOnlyList<int> communities)
    {
        _companies = [.. communities.Take(DemoFigures.PropertyCompanies)];
        _stations = [.. communities.Skip(DemoFigures.PropertyCompanies).Take(DemoFigures.PropertyStations)];
    }

    public static PropertyBodies Assign(DistrictBodies bodies) => new(bodies.Random.Shuffle(Enumerable.Range(0, DemoFigures.Communities)));

    public Organisation Add(DistrictBodies bodies, CommunityPlan plan)
    {
        var centre = bodies.Subdistricts[plan.Subdistrict.Index].PropertyCentre;
        if (_companies.Contains(plan.Index)) return Add(OrganisationKind.PropertyCompany, $"潍坊市奎文区{plan.ShortName}红色物业服务有限公司");
        return _stations.Contains(plan.Index) ? Add(OrganisationKind.PropertyServiceStation, $"{plan.Name}红色物业服务站") : centre;

        Organisation Add(OrganisationKind kind, string name)
        {
            var property = bodies.Book.Add(kind, OrganisationLevel.Community, name, plan.Id, centre, "社区“公办”物业，政府主导、社区自治、市场运作、业主联动。");
            bodies.Book.Link(centre, OrganisationLinkKind.Supports, property);
            return property;
        }
    }
}
