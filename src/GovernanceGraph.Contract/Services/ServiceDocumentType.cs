using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>What an applicant brings.</summary>
public sealed class ServiceDocumentType : EntityType<ServiceDocument>
{
    public ServiceDocumentType()
    {
        Field(d => d.Position);
        Field(d => d.Name);
        Field(d => d.Form);
        Field(d => d.Copies);
        Field(d => d.Required);
        Field(d => d.Note);
        Reference(d => d.Service);
        OrderedBy(d => d.Position);
    }
}
