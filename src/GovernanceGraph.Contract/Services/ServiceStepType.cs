using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>What is done for a service, step by step.</summary>
public sealed class ServiceStepType : EntityType<ServiceStep>
{
    public ServiceStepType()
    {
        Field(s => s.Position);
        Field(s => s.Title);
        Field(s => s.Description);
        Field(s => s.ResponsibleLevel);
        Field(s => s.WorkingDays);
        Reference(s => s.Service);
        OrderedBy(s => s.Position);
    }
}
