using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>Checks of facilities against national standards.</summary>
public sealed class StandardCheckType : EntityType<StandardCheck>
{
    public StandardCheckType()
    {
        Dated(c => c.CheckedOn, null);
        Field(c => c.Standard);
        Field(c => c.CheckedOn);
        Field(c => c.ItemsTotal);
        Field(c => c.ItemsPassed);
        Field(c => c.Passed);
        Field(c => c.Note);
        Reference(c => c.Facility);
        Reference(c => c.CheckedBy);
        OrderedBy(c => c.CheckedOn, descending: true);
    }
}
