namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Splits a connected set of cells into connected parts along the lattice, as streets would: halves across the longer side, again and again.</summary>
public static class CellPartition
{
    /// <summary>One part for each weight, in order; sizes follow the weights.</summary>
    public static List<List<Cell>> Split(List<Cell> cells, ReadOnlySpan<double> weights)
    {
        if (weights.Length == 1) return [cells];
        var middle = weights.Length / 2;
        var (first, second) = Halve(cells, Sum(weights[..middle]) / Sum(weights));
        return [.. Split(first, weights[..middle]), .. Split(second, weights[middle..])];
    }

    private static (List<Cell> First, List<Cell> Second) Halve(List<Cell> cells, double share)
    {
        var (width, height) = (Extent(cells, cell => cell.Column), Extent(cells, cell => cell.Row));
        var sorted = width >= height
            ? cells.OrderBy(cell => cell.Column).ThenBy(cell => cell.Row)
            : cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column);
        var ordered = sorted.ToList();
        var count = Math.Clamp((int)Math.Round(ordered.Count * share), 1, ordered.Count - 1);
        return Connect(ordered[..count], ordered[count..]);
    }

    // A piece cut off from its half touches the other half, since the whole hangs together: it goes there.
    private static (List<Cell> First, List<Cell> Second) Connect(List<Cell> first, List<Cell> second)
    {
        while (true)
        {
            var (ofFirst, ofSecond) = (CellSet.Components(first), CellSet.Components(second));
            if (ofFirst.Count == 1 && ofSecond.Count == 1) return (first, second);
            first = [.. ofFirst[0], .. ofFirst.Count > 1 ? [] : ofSecond.Skip(1).SelectMany(piece => piece)];
            second = ofFirst.Count > 1 ? [.. second, .. ofFirst.Skip(1).SelectMany(piece => piece)] : ofSecond[0];
        }
    }

    private static int Extent(List<Cell> cells, Func<Cell, int> along) => cells.Max(along) - cells.Min(along);

    private static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        return sum;
    }
}
