using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Draws points that lie inside a grid: inside one of its convex cells, away from the edge.</summary>
public static class GridPlaces
{
    /// <summary>A point anywhere in a grid.</summary>
    public static Place In(DistrictPlan plan, GridPlan grid, RandomStream random) =>
        plan.Lattice.Inside(random.Pick(grid.Cells), random.Between(0.04, 0.96), random.Between(0.04, 0.96));

    /// <summary>A point within some ten metres of the middle of a cell.</summary>
    public static Place Near(DistrictPlan plan, Cell cell, RandomStream random) =>
        plan.Lattice.Inside(cell, random.Between(0.35, 0.65), random.Between(0.35, 0.65));
}
