using GovernanceGraph.Domain.Property;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;
using Compound = GovernanceGraph.Server.Demo.Territory.Compound;
using CompoundRow = GovernanceGraph.Domain.Property.Compound;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>The rows of compounds, of the grids they lie in, of their buildings and homes.</summary>
internal sealed class CompoundRows(PropertyPlan plan)
{
    private static readonly IdSeries BuildingIds = new("building"), UnitIds = new("unit");

    /// <summary>The key of a building of a compound, counted from 1.</summary>
    public static Guid BuildingId(Compound compound, int building) => BuildingIds.At(compound.Index * 1_000L + building);

    public IEnumerable<CompoundRow> Compounds() => plan.Compounds.Select(Row);

    public IEnumerable<CompoundGrid> Grids() => plan.Compounds.SelectMany(compound => GridsOf(compound).Select(grid => new CompoundGrid { CompoundId = compound.Id, GridId = grid.Id }));

    public IEnumerable<Building> Buildings() =>
        from compound in plan.Compounds
        let households = Shares.Split(compound.Households, [.. Enumerable.Repeat(1.0, compound.Buildings)])
        from building in Enumerable.Range(1, compound.Buildings)
        select new Building
        {
            Id = BuildingId(compound, building),
            CompoundId = compound.Id,
            AreaId = plan.GridOf(compound, building).Id,
            Name = $"{building}号楼",
            Position = building,
            Floors = (short)compound.Floors,
            Staircases = (short)compound.Units,
            Households = households[building - 1],
        };

    public IEnumerable<Unit> Units()
    {
        var number = 0L;
        foreach (var compound in plan.Compounds.Where(plan.HasUnits))
        {
            var areas = Areas(compound);
            for (var building = 1; building <= compound.Buildings; building++)
                for (var staircase = 1; staircase <= compound.Units; staircase++)
                    for (var floor = 1; floor <= compound.Floors; floor++)
                        for (var flat = 1; flat <= compound.Flats; flat++)
                            yield return Home(UnitIds.At(number++), BuildingId(compound, building), staircase, floor, flat, areas[flat - 1]);
        }
    }

    private static Unit Home(Guid id, Guid building, int staircase, int floor, int flat, decimal area) => new()
    {
        Id = id,
        BuildingId = building,
        Number = $"{staircase}-{floor}{flat:00}",
        Staircase = (short)staircase,
        Floor = (short)floor,
        FloorArea = area,
    };

    // Homes above each other have one plan.
    private static decimal[] Areas(Compound compound)
    {
        var random = RandomStream.For("floor areas", compound.Index);
        return [.. Enumerable.Range(0, compound.Flats).Select(_ => (compound.Old ? random.Between(4_200, 8_900) : random.Between(8_000, 16_800)) / 100m)];
    }

    private IEnumerable<GridPlan> GridsOf(Compound compound) => plan.SecondGrid(compound) is { } second ? [compound.Grid, second] : [compound.Grid];

    private CompoundRow Row(Compound compound)
    {
        var random = RandomStream.For("compound", compound.Index);
        var place = GridPlaces.In(plan.Bodies.Plan, compound.Grid, random);
        var (reason, since, until) = Unmanaged(compound, random);
        return new CompoundRow
        {
            Id = compound.Id,
            AreaId = plan.SecondGrid(compound) is null ? compound.Grid.Id : compound.Grid.Community.Id,
            Name = compound.Name,
            Address = $"{PlaceNames.District}{compound.Street}{compound.HouseNumber}号",
            Longitude = place.Longitude,
            Latitude = place.Latitude,
            Households = compound.Households,
            Residents = plan.Former.Residents(compound),
            BuiltYear = (short)(compound.Old ? random.Between(1978, 2000) : random.Between(2001, 2019)),
            Regime = plan.Regime(compound),
            UnmanagedReason = reason,
            UnmanagedSince = since,
            UnmanagedUntil = until,
        };
    }

    private (UnmanagedReason? Reason, DateOnly? Since, DateOnly? Until) Unmanaged(Compound compound, RandomStream random)
    {
        if (plan.Regime(compound) is not (PropertyRegime.CommunityRun or PropertyRegime.Unmanaged)) return (null, null, null);
        var since = new DateOnly(2010, 1, 1).AddDays(random.Below(2_500));
        return ((UnmanagedReason)random.Below(4), since, plan.Regime(compound) == PropertyRegime.CommunityRun ? Arrangements.TakenOver(compound).AddDays(-1) : null);
    }
}
