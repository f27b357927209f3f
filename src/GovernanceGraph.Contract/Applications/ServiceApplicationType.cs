using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Applications;

/// <summary>
/// Applications for services: who asks for assistance or registers a child is nobody else's business, so no row is public. The applicant, the desks of the area and the two organisations that deal with it see it, and apps with the scope.
/// </summary>
public sealed class ServiceApplicationType : EntityType<ServiceApplication>
{
    public ServiceApplicationType()
    {
        IsBig = true;
        PublicNever();
        Own(a => a.Applicant);
        InArea([.. Roles.Desk, Scopes.Applications]);
        InOrganisation(a => a.ReceivedBy, Roles.OrganisationStaff);
        InOrganisation(a => a.DecidedBy, Roles.OrganisationStaff);
        Happened(a => a.SubmittedAt);
        Field(a => a.Code).Indexed();
        Field(a => a.Channel);
        Field(a => a.State).Indexed();
        Field(a => a.Decision);
        Field(a => a.DecisionNote);
        Field(a => a.SubmittedAt).Indexed();
        Field(a => a.DueAt);
        Field(a => a.AcceptedAt);
        Field(a => a.DecidedAt);
        Field(a => a.DeliveredAt);
        Field(a => a.RatedAt);
        Field(a => a.Rating);
        Field(a => a.ReturnReason);
        Field(a => a.ReturnCount);
        Field(a => a.ExternalReference);
        Reference(a => a.Service).Indexed();
        Reference(a => a.Applicant);
        Reference(a => a.ReceivedBy).Indexed();
        Reference(a => a.DecidedBy).Indexed();
        Reference(a => a.System).Indexed();
        Reference(a => a.Area).Indexed();
        Collection(a => a.Events);
        Collection(a => a.HotlineCalls);
        OrderedBy(a => a.SubmittedAt, descending: true);
    }
}
