using System.Globalization;
using System.Text.Json;

namespace GovernanceGraph.IntegrationTests.Engine.Differential;

/// <summary>Compares two answers: equal but for cursors, which only have to name the same rows.</summary>
internal sealed class Differences
{
    private static readonly string[] CursorFields = ["cursor", "startCursor", "endCursor"];

    private readonly Dictionary<(string, string), string> _cursors = [];

    /// <summary>The first difference found; null when there is none.</summary>
    public string? First { get; private set; }

    /// <summary>The cursors met, by the response keys that lead to them: ours and the naive one.</summary>
    public List<(string[] Path, string Engine, string Naive)> Cursors { get; } = [];

    public static Differences Between(string engine, string naive)
    {
        var differences = new Differences();
        using var left = JsonDocument.Parse(engine);
        using var right = JsonDocument.Parse(naive);
        differences.Compare(left.RootElement, right.RootElement, []);
        return differences;
    }

    private void Compare(JsonElement engine, JsonElement naive, string[] path)
    {
        if (First is not null) return;
        if (engine.ValueKind != naive.ValueKind) Differ(path, engine, naive);
        else if (engine.ValueKind == JsonValueKind.Object) Objects(engine, naive, path);
        else if (engine.ValueKind == JsonValueKind.Array) Lists(engine, naive, path);
        else if (engine.ValueKind == JsonValueKind.String && CursorFields.Contains(path[^1])) Cursor(engine.GetString()!, naive.GetString()!, path);
        else if (engine.ValueKind == JsonValueKind.Number && Math.Abs(engine.GetDouble() - naive.GetDouble()) > 0) Differ(path, engine, naive);
        else if (engine.ValueKind == JsonValueKind.String && engine.GetString() != naive.GetString()) Differ(path, engine, naive);
    }

    private void Objects(JsonElement engine, JsonElement naive, string[] path)
    {
        var (left, right) = (engine.EnumerateObject().ToList(), naive.EnumerateObject().ToList());
        if (!left.Select(p => p.Name).SequenceEqual(right.Select(p => p.Name))) Differ(path, engine, naive);
        else for (var i = 0; i < left.Count; i++) Compare(left[i].Value, right[i].Value, [.. path, left[i].Name]);
    }

    private void Lists(JsonElement engine, JsonElement naive, string[] path)
    {
        if (engine.GetArrayLength() != naive.GetArrayLength()) Differ(path, engine, naive);
        else for (var i = 0; i < engine.GetArrayLength(); i++) Compare(engine[i], naive[i], path);
    }

    /// <summary>The same row of the same connection has the same cursor.</summary>
    private void Cursor(string engine, string naive, string[] path)
    {
        var connection = string.Join('/', path.SkipLast(2));
        if (!_cursors.TryAdd((connection, naive), engine) && _cursors[(connection, naive)] != engine)
            First = $"{string.Join('.', path)}: two cursors for one row";
        Cursors.Add((path, engine, naive));
    }

    private void Differ(string[] path, JsonElement engine, JsonElement naive) =>
        First ??= string.Create(CultureInfo.InvariantCulture, $"{string.Join('.', path)}:\n  engine {Short(engine)}\n  naive  {Short(naive)}");

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 1500 } text ? text[..1500] + "…" : value.GetRawText();
}
