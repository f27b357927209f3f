using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Hotline;

/// <summary>
/// Calls to the hotline. No row is public: a call without its issue would tell of an issue that is not public. The caller, the desks of the area and the organisation that took it see it, and apps with the scope;
/// but of an issue whose reporter stays hidden the call is for the caller alone, for it would name the reporter.
/// </summary>
public sealed class HotlineCallType : EntityType<HotlineCall>
{
    public HotlineCallType()
    {
        IsBig = true;
        PublicNever();
        Own(c => c.Caller);
        ShownTo(g => g.InArea([.. Roles.Desk, Scopes.Applications]).InOrganisation(c => c.Organisation, Roles.OrganisationStaff).ButNot(c => c.Issue, i => i.ReporterPrivate));
        Happened(c => c.At);
        Field(c => c.At).Indexed();
        Field(c => c.Seconds);
        Field(c => c.Question);
        Field(c => c.Answer);
        Field(c => c.Outcome).Indexed();
        Reference(c => c.Caller);
        Reference(c => c.Organisation).Indexed();
        Reference(c => c.Category).Indexed();
        Reference(c => c.Area).Indexed();
        Reference(c => c.Issue).Indexed();
        Reference(c => c.Application).Indexed();
        OrderedBy(c => c.At, descending: true);
    }
}
