namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>What can be said about a set of cells.</summary>
public static class CellSet
{
    /// <summary>The parts that hang together by edges, the largest first.</summary>
    public static List<List<Cell>> Components(IReadOnlyCollection<Cell> cells)
    {
        var left = new HashSet<Cell>(cells);
        var components = new List<List<Cell>>();
        foreach (var start in cells)
        {
            if (!left.Remove(start)) continue;
            var component = new List<Cell> { start };
            for (var next = 0; next < component.Count; next++)
                component.AddRange(component[next].Neighbours.Where(left.Remove));
            components.Add(component);
        }
        return [.. components.OrderByDescending(component => component.Count)];
    }
}
