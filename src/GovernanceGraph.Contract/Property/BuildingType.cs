using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Buildings (楼栋).</summary>
public sealed class BuildingType : EntityType<Building>
{
    public BuildingType()
    {
        IsBig = true;
        Field(b => b.Name);
        Field(b => b.Position);
        Field(b => b.Address);
        Field(b => b.Floors);
        Field(b => b.Staircases);
        Field(b => b.Households);
        Reference(b => b.Compound).Indexed();
        Reference(b => b.Area).As("grid").Describe("The grid it lies in (所在网格).").Indexed();
        Collection(b => b.Units);
        Collection(b => b.Leaders);
        OrderedBy(b => b.Position);
    }
}
