using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>The services of every provider: each department's own, and what every subdistrict office and every community offers (三级互联).</summary>
internal static class ServiceRows
{
    private const double PromisedShare = 0.6;

    private static readonly IdSeries Ids = new("service");

    public static IEnumerable<Service> All(DistrictBodies bodies) => Offered(bodies).Select(offered => offered.Service);

    public static IEnumerable<OfferedService> Offered(DistrictBodies bodies) =>
        ServiceCatalogue.All.SelectMany(item => Offers(bodies, item)).Select((offer, index) => new OfferedService(Make(offer, index), offer.Item, offer.Provider, offer.Place));

    private static IEnumerable<Offer> Offers(DistrictBodies bodies, ServiceItem item) => item.Provider switch
    {
        "街道" => bodies.Subdistricts.Select((subdistrict, index) => new Offer(item, subdistrict.Office, OrganisationLevel.Subdistrict, index)),
        "社区" => bodies.Communities.Select((community, index) => new Offer(item, item.Category == "物业" && community.Property.Level == OrganisationLevel.Community ? community.Property : community.ResidentsCommittee, OrganisationLevel.Community, index)),
        _ => [new Offer(item, bodies.Departments[item.Provider], OrganisationLevel.District, 0)],
    };

    private static Service Make(Offer offer, int index) => new()
    {
        Id = Ids.At(index),
        ProviderId = offer.Provider.Id,
        AreaId = offer.Provider.AreaId,
        CategoryId = ServiceCategories.Id(offer.Item.Category),
        SystemId = ExternalSystems.For(offer.Item, offer.Level),
        Name = offer.Item.Name,
        Description = $"{offer.Item.Name}由{offer.Provider.Name}办理，{(offer.Item.Days == 0 ? "当场办结" : $"法定时限{offer.Item.Days}日")}，{(offer.Item.Fee == 0 ? "不收费" : $"收费{offer.Item.Fee:0.##}元")}。",
        Level = offer.Level,
        Serves = offer.Item.Serves,
        Eligibility = $"奎文区{offer.Item.Serves}",
        Fee = offer.Item.Fee,
        LegalTimeLimitDays = offer.Item.Days,
        PromisedTimeLimitDays = (int)Math.Ceiling(offer.Item.Days * PromisedShare),
        Channels = [.. offer.Item.Channels.Select(Channel)],
        Status = ServiceStatus.Active,
    };

    private static ServiceChannel Channel(char letter) => letter switch
    {
        'W' => ServiceChannel.Window,
        'O' => ServiceChannel.Online,
        'H' => ServiceChannel.Hotline,
        'V' => ServiceChannel.HomeVisit,
        _ => throw new FormatException($"'{letter}' is no channel: W, O, H or V."),
    };

    private sealed record Offer(ServiceItem Item, Organisation Provider, OrganisationLevel Level, int Place);
}
