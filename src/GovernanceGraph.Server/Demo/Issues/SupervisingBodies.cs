using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Which organisation supervises another's issues, one or two levels above it: the subdistrict's office, then the district's joint conference: the same rule as <see cref="Domain.Issues.Handling.SupervisionRule"/>.</summary>
internal sealed class SupervisingBodies
{
    private readonly Dictionary<Guid, Organisation> _organisations;
    private readonly Dictionary<Guid, Guid> _offices;
    private readonly Guid _district;

    public SupervisingBodies(DistrictBodies bodies)
    {
        _district = bodies.JointConference.Id;
        _offices = bodies.Communities.ToDictionary(community => community.Plan.Id, community => community.Subdistrict.Office.Id);
        _organisations = bodies.Book.Organisations.ToDictionary(organisation => organisation.Id);
    }

    /// <summary>The supervisor of an organisation's issues at a level.</summary>
    public Guid Above(Guid responsibleId, int level)
    {
        var responsible = _organisations[responsibleId];
        return level == 1 && responsible.Level == OrganisationLevel.Community ? _offices[responsible.AreaId!.Value] : _district;
    }
}
