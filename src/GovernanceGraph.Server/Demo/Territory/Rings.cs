namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>A corner of cells: column and row of the lattice's vertices.</summary>
public readonly record struct Corner(int Column, int Row);

/// <summary>One polygon: its shell counter-clockwise and its holes clockwise (RFC 7946), each ring simple and closed by its first corner, which is not repeated.</summary>
public sealed record CellPolygon(IReadOnlyList<Corner> Shell, IReadOnlyList<IReadOnlyList<Corner>> Holes);

/// <summary>Finds the boundary of a set of cells.</summary>
public static class Rings
{
    /// <summary>One polygon for each part that hangs together by edges.</summary>
    public static IReadOnlyList<CellPolygon> Around(IReadOnlyCollection<Cell> cells) => [.. CellSet.Components(cells).Select(Polygon)];

    private static CellPolygon Polygon(List<Cell> component)
    {
        var rings = Trace(Edges(component)).SelectMany(Untangle).ToList();
        var shell = rings.Single(ring => DoubledArea(ring) > 0);
        return new CellPolygon(shell, [.. rings.Where(ring => ring != shell)]);
    }

    /// <summary>The boundary's edges by their first corner, each with the cells on its left; a corner where two cells touch diagonally begins two edges.</summary>
    private static SortedDictionary<Corner, List<Corner>> Edges(List<Cell> cells)
    {
        var inside = new HashSet<Cell>(cells);
        var edges = new SortedDictionary<Corner, List<Corner>>(Comparer<Corner>.Create((a, b) => (a.Row, a.Column).CompareTo((b.Row, b.Column))));
        foreach (var (column, row) in cells)
        {
            Corner[] corners = [new(column, row), new(column + 1, row), new(column + 1, row + 1), new(column, row + 1)];
            var side = 0;
            foreach (var neighbour in new Cell(column, row).Neighbours)
            {
                if (!inside.Contains(neighbour)) Begin(corners[side]).Add(corners[(side + 1) % 4]);
                side++;
            }
        }
        return edges;

        List<Corner> Begin(Corner corner) => edges.TryGetValue(corner, out var ends) ? ends : edges[corner] = [];
    }

    private static IEnumerable<List<Corner>> Trace(SortedDictionary<Corner, List<Corner>> edges)
    {
        while (edges.Count > 0)
        {
            var start = edges.First().Key;
            var ring = new List<Corner> { start };
            var (from, to) = (start, Take(edges, start, null));
            while (to != start)
            {
                ring.Add(to);
                (from, to) = (to, Take(edges, to, from));
            }
            yield return ring;
        }
    }

    // Where two edges begin, the left turn keeps to the same cell.
    private static Corner Take(SortedDictionary<Corner, List<Corner>> edges, Corner at, Corner? from)
    {
        var ends = edges[at];
        var end = ends.Count > 1 && from is { } before ? ends.First(candidate => TurnsLeft(before, at, candidate)) : ends[0];
        ends.Remove(end);
        if (ends.Count == 0) edges.Remove(at);
        return end;
    }

    private static bool TurnsLeft(Corner a, Corner b, Corner c) =>
        (b.Column - a.Column) * (c.Row - b.Row) - (b.Row - a.Row) * (c.Column - b.Column) > 0;

    // A ring that passes a corner twice is two rings that touch there.
    private static IEnumerable<IReadOnlyList<Corner>> Untangle(List<Corner> ring)
    {
        var seen = new Dictionary<Corner, int>();
        for (var i = 0; i < ring.Count; i++)
        {
            if (seen.TryAdd(ring[i], i)) continue;
            var first = seen[ring[i]];
            return [.. Untangle(ring[first..i]), .. Untangle([.. ring[..first], .. ring[i..]])];
        }
        return [ring];
    }

    private static int DoubledArea(IReadOnlyList<Corner> ring)
    {
        var area = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            area += a.Column * b.Row - b.Column * a.Row;
        }
        return area;
    }
}
