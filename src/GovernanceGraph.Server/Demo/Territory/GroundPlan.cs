using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Gives every grid its cells: the district's outline, its division, and the oddities that real boundaries have.</summary>
internal static class GroundPlan
{
    /// <summary>A cell inside the district that belongs to a neighbouring one: whoever stands there stands in no area of the demo.</summary>
    private static readonly Cell ForeignEnclave = new(61, 30);

    public static void Divide(DistrictPlan plan)
    {
        var random = RandomStream.For("ground plan");
        var subdistricts = CellPartition.Split(Outline(), [.. plan.Subdistricts.Select(subdistrict => subdistrict.Communities.Sum(community => (double)community.Grids.Count))]);
        foreach (var subdistrict in plan.Subdistricts)
        {
            var communities = CellPartition.Split(subdistricts[subdistrict.Index], [.. subdistrict.Communities.Select(community => (double)community.Grids.Count)]);
            foreach (var (community, cells) in subdistrict.Communities.Zip(communities))
            {
                var grids = CellPartition.Split(cells, [.. community.Grids.Select(_ => random.Between(0.75, 1.3))]);
                foreach (var (grid, share) in community.Grids.Zip(grids)) grid.Cells.AddRange(share);
            }
        }
        Enclaves.Place(plan);
    }

    private static List<Cell> Outline()
    {
        var coast = new SmoothNoise("outline", 17);
        var kept = new List<Cell>();
        for (var row = 1; row < Lattice.Rows - 1; row++)
            for (var column = 1; column < Lattice.Columns - 1; column++)
                if (WithinOutline(column, row, coast) && new Cell(column, row) != ForeignEnclave) kept.Add(new Cell(column, row));
        return CellSet.Components(kept)[0];
    }

    // A square with round corners, dented by the noise.
    private static bool WithinOutline(int column, int row, SmoothNoise coast)
    {
        var (x, y) = (2.0 * column / Lattice.Columns - 1, 2.0 * row / Lattice.Rows - 1);
        return x * x * x * x + y * y * y * y < 0.85 + 0.35 * coast.At(column, row);
    }
}
