namespace GovernanceGraph.Server.Import.Directories;

/// <summary>Puts rows that name the row above them into an order in which that one comes first.</summary>
internal static class ParentsFirst
{
    /// <summary>The rows in that order; otherwise as they were. Rows that hang in a circle come last and are told apart.</summary>
    public static IEnumerable<(T Row, bool InCircle)> Order<T>(IReadOnlyList<T> rows, Func<T, string?> idOf, Func<T, string?> parentOf) where T : class
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in rows)
            if (idOf(row) is { } id) byId.TryAdd(id, row);
        var (done, path, circles) = (new HashSet<T>(ReferenceEqualityComparer.Instance), new Stack<T>(), new List<T>());
        foreach (var row in rows)
        {
            // Up to the first that is done, then down again: no recursion, however deep the file is.
            for (var at = row; at is not null && !done.Contains(at); at = parentOf(at) is { } parent ? byId.GetValueOrDefault(parent) : null)
            {
                if (path.Contains(at))
                {
                    circles.AddRange(path);
                    done.UnionWith(path);
                    path.Clear();
                    break;
                }
                path.Push(at);
            }
            while (path.TryPop(out var next))
                if (done.Add(next)) yield return (next, false);
        }
        foreach (var row in circles) yield return (row, true);
    }
}
