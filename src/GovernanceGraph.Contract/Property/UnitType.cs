using GovernanceGraph.Domain.Property;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Property;

/// <summary>Homes and shops (房屋). Who owns them is never public.</summary>
public sealed class UnitType : EntityType<Unit>
{
    public UnitType()
    {
        IsBig = true;
        Field(u => u.Number);
        Field(u => u.Staircase);
        Field(u => u.Floor);
        Field(u => u.FloorArea);
        Reference(u => u.Building).Indexed();
        Collection(u => u.Ownerships).NotFilterable();
        OrderedBy(u => u.Number);
    }
}
