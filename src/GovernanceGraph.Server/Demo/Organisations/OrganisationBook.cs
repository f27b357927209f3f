using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Organisations;

/// <summary>All organisations of the demo district and their links, parents before children.</summary>
internal sealed class OrganisationBook
{
    private static readonly IdSeries Ids = new("organisation"), LinkIds = new("organisation link");

    private readonly RandomStream _random = RandomStream.For("organisations");
    private readonly List<Organisation> _organisations = [];
    private readonly List<OrganisationLink> _links = [];

    public IReadOnlyList<Organisation> Organisations => _organisations;

    public IReadOnlyList<OrganisationLink> Links => _links;

    public Organisation Add(OrganisationKind kind, OrganisationLevel? level, string name, Guid areaId, Organisation? parent = null, string? description = null, Power? power = null, OrganisationOrigin? origin = null, Guid? compoundId = null)
    {
        var number = _organisations.Count + 1;
        var organisation = new Organisation
        {
            Id = Ids.At(number),
            Kind = kind,
            Level = level,
            Name = name,
            AreaId = areaId,
            ParentId = parent?.Id,
            CompoundId = compoundId,
            Power = power,
            Origin = origin,
            CreditCode = CreditCodes.Of(kind, number),
            Description = description,
            FoundedOn = FoundedOn(),
            OfficePhone = level is OrganisationLevel.Grid ? null : Phones.Office(number),
            Source = DemoDistrict.Source,
            ExternalId = $"ORG-{number:00000}",
        };
        _organisations.Add(organisation);
        return organisation;
    }

    public void Link(Organisation from, OrganisationLinkKind kind, Organisation to) => _links.Add(new OrganisationLink
    {
        Id = LinkIds.At(_links.Count),
        FromId = from.Id,
        ToId = to.Id,
        Kind = kind,
        Since = from.FoundedOn > to.FoundedOn ? from.FoundedOn : to.FoundedOn,
    });

    private DateOnly FoundedOn() => new DateOnly(2012, 1, 1).AddDays(_random.Below(2_900));
}
