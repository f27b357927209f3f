using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Services;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Applications;

/// <summary>Who applies for what, at which window, and who acts on it.</summary>
internal sealed class ApplicationDesk
{
    private static readonly Dictionary<string, double> Busy = new() { ["医保"] = 5, ["社保"] = 4, ["户籍"] = 4, ["养老"] = 4, ["救助"] = 2.5, ["企业"] = 2.5, ["便民"] = 2, ["就业"] = 2, ["婚育"] = 2, ["物业"] = 3, ["志愿"] = 1.5 };

    private readonly DistrictBodies _bodies;
    private readonly Roster _roster;
    private readonly WeightedChoice<ServiceItem> _items;
    private readonly WeightedChoice<CommunityPlan> _communities;
    private readonly Dictionary<(string Item, string Provider, int Place), OfferedService> _offered;
    private readonly Dictionary<int, PlacedFacility> _centres;
    private readonly ILookup<Guid, Guid> _staff;

    public ApplicationDesk(DemoWorld world)
    {
        (_bodies, _roster) = (world.Bodies, world.Roster);
        _items = new(ServiceCatalogue.All.Select(item => (item, Busy.GetValueOrDefault(item.Category, 1))));
        _communities = new(world.Plan.Communities.Select(community => (community, (double)community.Households)));
        _offered = world.Services.ToDictionary(offered => (offered.Item.Name, offered.Item.Provider, offered.Place));
        _centres = world.Facilities.ServiceCentres.ToDictionary(centre => centre.Community.Index);
        _staff = world.Memberships.Memberships.Where(membership => membership.Until is null).ToLookup(membership => membership.OrganisationId, membership => membership.PersonId);
    }

    public CommunityPlan Community(RandomStream random) => _communities.Draw(random);

    /// <summary>A service that residents of a community apply for.</summary>
    public OfferedService Service(CommunityPlan community, RandomStream random)
    {
        var item = _items.Draw(random);
        var place = item.Provider switch { "街道" => community.Subdistrict.Index, "社区" => community.Index, _ => 0 };
        return _offered[(item.Name, item.Provider, place)];
    }

    public static ServiceChannel Channel(OfferedService offered, RandomStream random)
    {
        var weighted = offered.Service.Channels.Select(channel => (channel, channel switch { ServiceChannel.Window => 5.0, ServiceChannel.Online => 4, ServiceChannel.Hotline => 0.8, _ => 0.6 }));
        return new WeightedChoice<ServiceChannel>(weighted).Draw(random);
    }

    /// <summary>Whose window takes it: the community's where the one window reaches it, the subdistrict's or the deciding organisation's own otherwise.</summary>
    public Organisation Window(OfferedService offered, CommunityPlan community, ServiceChannel channel, RandomStream random)
    {
        if (channel != ServiceChannel.Window || !ServicePlaces.IsGivenAt(offered, _centres[community.Index])) return offered.Provider;
        if (random.Chance(0.65)) return _bodies.Communities[community.Index].ResidentsCommittee;
        return offered.Service.Level == OrganisationLevel.Community ? offered.Provider : _bodies.Subdistricts[community.Subdistrict.Index].Office;
    }

    /// <summary>One of an organisation's first people; null where nobody is known.</summary>
    public Guid? Clerk(Organisation organisation, RandomStream random)
    {
        var clerks = _staff[organisation.Id].Take(4).ToList();
        return clerks.Count == 0 ? null : random.Pick(clerks);
    }

    public Guid Resident(CommunityPlan community, RandomStream random)
    {
        var range = _roster.Communities[community.Index].Residents;
        return Roster.Id(random.Between(range.Start.Value, range.End.Value - 1));
    }
}
