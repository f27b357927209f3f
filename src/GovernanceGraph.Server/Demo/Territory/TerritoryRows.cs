using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>The areas and boundaries of the plan, parents first.</summary>
public sealed class TerritoryRows(DistrictPlan plan, DemoClock clock)
{
    /// <summary>The day that the first grids were drawn.</summary>
    public static readonly DateOnly GridsDrawn = new(2018, 1, 1);

    private readonly Boundaries _boundaries = new(plan.Lattice);

    public IEnumerable<Area> Areas()
    {
        yield return Make(new Shape(plan.Id, DistrictPlan.Code, PlaceNames.District, AreaLevel.District, null, plan.Grids), timeZone: DemoClock.TimeZone);
        foreach (var shape in Shapes().Skip(1)) yield return Make(shape);
    }

    public IEnumerable<AreaBoundary> AreaBoundaries() => Shapes().Select(shape => _boundaries.Of(shape.Id, shape.Cells));

    private IEnumerable<Shape> Shapes() =>
    [
        new(plan.Id, DistrictPlan.Code, PlaceNames.District, AreaLevel.District, null, plan.Grids),
        .. plan.Subdistricts.Select(one => new Shape(one.Id, one.Code, one.Names.Name, AreaLevel.Subdistrict, plan.Id, [.. one.Communities.SelectMany(community => community.Grids)])),
        .. plan.Communities.Select(one => new Shape(one.Id, one.Code, one.Name, AreaLevel.Community, one.Subdistrict.Id, one.Grids)),
        .. plan.Communities.Select(one => new Shape(one.FirstGridId, $"{one.Code}-G", $"{one.Name}网格", AreaLevel.Grid, one.Id, one.Grids, 1)),
        .. plan.Grids.Select(one => new Shape(one.Id, one.Code, one.Name, AreaLevel.Grid, one.Community.FirstGridId, [one], 2)),
    ];

    private Area Make(Shape shape, string? timeZone = null)
    {
        var centre = _boundaries.Centre(shape.Cells);
        return new Area
        {
            Id = shape.Id,
            Scheme = DistrictPlan.Scheme,
            Code = shape.Code,
            Name = shape.Name,
            Level = shape.Level,
            Tier = shape.Tier,
            ParentId = shape.ParentId,
            Households = shape.Grids.Sum(grid => grid.Households),
            Residents = shape.Grids.Sum(grid => grid.Residents),
            TimeZone = timeZone,
            CentreLongitude = centre.Longitude,
            CentreLatitude = centre.Latitude,
            ValidFrom = shape.Level != AreaLevel.Grid ? null : shape is { Tier: 2, Grids: [var grid] } && RedrawnGrids.Concerns(grid) ? RedrawnGrids.DayOf(clock) : GridsDrawn,
            Source = DemoDistrict.Source,
            ExternalId = shape.Code,
        };
    }

    private sealed record Shape(Guid Id, string Code, string Name, AreaLevel Level, Guid? ParentId, IReadOnlyList<GridPlan> Grids, short? Tier = null)
    {
        public List<Cell> Cells { get; } = [.. Grids.SelectMany(grid => grid.Cells)];
    }
}
