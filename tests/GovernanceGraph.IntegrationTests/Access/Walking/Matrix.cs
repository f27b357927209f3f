using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Access.Seed;

namespace GovernanceGraph.IntegrationTests.Access.Walking;

/// <summary>
/// Who sees what, as lines of tab-separated text: type, fields, viewers, then one cell for each world. Fields and viewers that fare alike share a line; <c>others</c> are those whom no other line of
/// the same fields names, the anonymous viewer among them. What is full wherever its row is seen is named once.
/// </summary>
internal sealed class Matrix(IReadOnlyList<(string Name, Walk Walk)> viewers, Walk everything)
{
    private const string Others = "others";

    private readonly StringBuilder _text = new();

    public int Types { get; private set; }

    public int Fields { get; private set; }

    public int Cells => Fields * viewers.Count * Worlds.All.Length;

    /// <summary>Fields that lead to nothing in any world, so that they prove nothing.</summary>
    public List<string> Vacuous { get; } = [];

    public string Text => _text.ToString();

    public static Matrix Of(GraphCatalog catalog, IReadOnlyList<(string Name, Walk Walk)> viewers, Walk everything)
    {
        var matrix = new Matrix(viewers, everything);
        matrix._text.Append(CultureInfo.InvariantCulture, $"# viewers: {string.Join(' ', viewers.Select(v => v.Name))}\n");
        matrix._text.Append(CultureInfo.InvariantCulture, $"# type\tfields\tviewers\t{string.Join('\t', Worlds.All.Select(w => w.ToString().ToLowerInvariant()))}\n");
        foreach (var (type, probes) in Walk.Types(catalog)) matrix.Add(type.Name, probes);
        return matrix;
    }

    /// <summary>The fields that a table has lines for.</summary>
    public static HashSet<(string Type, string Field)> Decided(string text) =>
        [.. text.Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).SelectMany(c => c[1].Split(' ').Select(f => (c[0], f)))];

    private void Add(string type, IReadOnlyList<Probe> probes)
    {
        (Types, Fields) = (Types + 1, Fields + probes.Count);
        Vacuous.AddRange(probes.Where(p => p.Leads is not null && Worlds.All.All(w => everything.Leads(type, w, p).Count == 0)).Select(p => $"{type}.{p.Name}"));
        _text.Append('\n');
        Lines(type, "(row)", [.. viewers.Select(v => Worlds.All.Select(w => v.Walk.Sees(type, w) ? "row" : Outcomes.Absent).ToArray())]);
        var fields = probes.Select(p => (p.Name, Cells: viewers.Select(v => Worlds.All.Select(w => Outcomes.Of(v.Walk, everything, type, w, p)).ToArray()).ToArray()));
        foreach (var alike in fields.GroupBy(f => Pattern(f.Cells)).OrderBy(g => g.Key == Outcomes.Full ? 0 : 1).ThenBy(g => g.Min(f => f.Name), StringComparer.Ordinal))
        {
            var names = string.Join(' ', alike.Select(f => f.Name).Order(StringComparer.Ordinal));
            if (alike.Key == Outcomes.Full) _text.Append(CultureInfo.InvariantCulture, $"{type}\t{names}\tall\tfull wherever the row is\n");
            else Lines(type, names, alike.First().Cells);
        }
    }

    private static string Pattern(string[][] cells) =>
        cells.All(v => v.All(c => c is Outcomes.Full or Outcomes.Absent)) ? Outcomes.Full : string.Join('|', cells.Select(v => string.Join(',', v)));

    private void Lines(string type, string fields, string[][] cells)
    {
        foreach (var alike in viewers.Select((v, i) => (v.Name, Cells: string.Join('\t', cells[i]))).GroupBy(v => v.Cells))
        {
            var names = alike.First().Name == viewers[0].Name ? Others : string.Join(' ', alike.Select(v => v.Name));
            _text.Append(CultureInfo.InvariantCulture, $"{type}\t{fields}\t{names}\t{alike.Key}\n");
        }
    }
}
