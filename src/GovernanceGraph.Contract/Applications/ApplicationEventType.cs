using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Applications;

/// <summary>What happened to an application; as public as the application is.</summary>
public sealed class ApplicationEventType : EntityType<ApplicationEvent>
{
    public ApplicationEventType()
    {
        PublicAs(e => e.Application);
        Happened(e => e.At);
        Field(e => e.At);
        Field(e => e.FromState);
        Field(e => e.ToState);
        Field(e => e.Note);
        Reference(e => e.Application);
        Reference(e => e.Actor);
        OrderedBy(e => e.At);
    }
}
