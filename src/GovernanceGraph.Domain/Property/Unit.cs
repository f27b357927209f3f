using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Property;

/// <summary>A home or shop in a building (房屋), the smallest thing that is owned.</summary>
public sealed class Unit : Entity
{
    /// <summary>Longest <see cref="Number"/>, in characters.</summary>
    public const int NumberMaxLength = 40;

    /// <summary>The building it is in (所在楼栋).</summary>
    public Guid BuildingId { get; init; }

    /// <summary>The building it is in (所在楼栋).</summary>
    public Building? Building { get; init; }

    /// <summary>The number (房号), unique in the building, such as <c>2-301</c>.</summary>
    public required string Number { get; set; }

    /// <summary>The number of the staircase that leads to it (单元), counted from 1.</summary>
    public short Staircase { get; set; }

    /// <summary>The storey (楼层); below ground it is negative, and none is 0.</summary>
    public short Floor { get; set; }

    /// <summary>The floor area in square metres (建筑面积), by which owners' votes are weighed; null when not known.</summary>
    public decimal? FloorArea { get; set; }

    /// <summary>Who owns it and owned it (产权). Personal: never public.</summary>
    public ICollection<Ownership> Ownerships { get; } = [];
}
