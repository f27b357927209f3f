using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>The systems that services are handled in.</summary>
public sealed class ExternalSystemType : EntityType<ExternalSystem>
{
    public ExternalSystemType()
    {
        Field(s => s.Code);
        Field(s => s.Name);
        Field(s => s.Kind);
        Field(s => s.Url);
        Reference(s => s.Operator);
        Collection(s => s.Services);
        Collection(s => s.Applications);
        OrderedBy(s => s.Code);
    }
}
