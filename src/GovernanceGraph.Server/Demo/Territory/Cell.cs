namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>One cell of the <see cref="Lattice"/>.</summary>
public readonly record struct Cell(int Column, int Row)
{
    /// <summary>The four cells that share an edge: south, east, north, west.</summary>
    public IEnumerable<Cell> Neighbours => [new(Column, Row - 1), new(Column + 1, Row), new(Column, Row + 1), new(Column - 1, Row)];

    /// <summary>The eight cells around it.</summary>
    public IEnumerable<Cell> Surrounding
    {
        get
        {
            for (var east = -1; east <= 1; east++)
                for (var north = -1; north <= 1; north++)
                    if (east != 0 || north != 0) yield return new Cell(Column + east, Row + north);
        }
    }
}
