using System.Text.Json;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>HSDS's nested JSON as the tables that it is nested of. What stands in several places is one row, with all that they say of it.</summary>
internal sealed class HsdsJson
{
    private const int MaxDepth = 64;

    // Contacts are no table of ours, but a telephone inside one must be known as a person's.
    private static readonly Dictionary<string, (string Table, string Link)> Kinds = new(StringComparer.Ordinal)
    {
        ["organization"] = ("organizations", "organization_id"),
        ["location"] = ("locations", "location_id"),
        ["service"] = ("services", "service_id"),
        ["service_at_location"] = ("service_at_location", "service_at_location_id"),
        ["taxonomy_term"] = ("taxonomy_terms", "taxonomy_term_id"),
        ["contact"] = ("contacts", "contact_id"),
        ["phone"] = ("phones", "phone_id"),
        ["address"] = ("addresses", "address_id"),
        ["schedule"] = ("schedules", "schedule_id"),
        ["cost_option"] = ("cost_options", "cost_option_id"),
        ["attribute"] = ("attributes", "attribute_id"),
    };

    private readonly Dictionary<(string Table, string Id), (RowPlace Place, Dictionary<string, string> Values)> _rows = [];

    /// <summary>What a file's name says it holds, as the specification's own examples are named: <c>service_at_location_list.json</c>; null when it says nothing that we read.</summary>
    public static string? KindOf(string path) =>
        Kinds.Keys.Where(kind => Path.GetFileName(path).StartsWith(kind, StringComparison.Ordinal)).MaxBy(kind => kind.Length);

    /// <summary>Reads a file: one object, an array of them, or a page of an interface with its <c>contents</c>.</summary>
    /// <exception cref="ImportException">It is no JSON, or holds bytes that are no text.</exception>
    public void Read(TextFileStream stream, string kind)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var text = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        if (stream.TakeInvalid(invalid => invalid.Line, 1, long.MaxValue) is { } bad) throw new ImportException($"{stream.FileName}: {bad.Hex}. {bad.Rule}");
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MaxDepth });
            var root = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("contents", out var contents) ? contents : document.RootElement;
            var source = new Source(stream.FileName, text);
            if (root.ValueKind != JsonValueKind.Array) Take(source, root, kind);
            else foreach (var element in root.EnumerateArray()) Take(source, element, kind);
        }
        catch (JsonException error)
        {
            throw new ImportException($"{stream.FileName}, line {error.LineNumber + 1}: this is no JSON. {error.Message}", error);
        }
    }

    /// <summary>The rows by table.</summary>
    public Dictionary<string, List<DirectoryRow>> Tables() =>
        _rows.GroupBy(row => row.Key.Table, row => new DirectoryRow(row.Value.Place, row.Value.Values)).ToDictionary(table => table.Key, table => table.ToList(), StringComparer.Ordinal);

    /// <summary>Takes up an object and those inside it; answers its values, to which others may add.</summary>
    private Dictionary<string, string>? Take(Source source, JsonElement element, string kind)
    {
        if (JsonRecord.TextOf(element, "id") is not { } id) return null;
        var key = (Kinds[kind].Table, id);
        if (!_rows.TryGetValue(key, out var row)) _rows.Add(key, row = (source.PlaceOf(id, _rows.Count + 1), new Dictionary<string, string>(StringComparer.Ordinal)));
        foreach (var member in element.EnumerateObject()) TakeMember(source, member, kind, id, row.Values);
        return row.Values;
    }

    private void TakeMember(Source source, JsonProperty member, string kind, string id, Dictionary<string, string> values)
    {
        if (member.Value.ValueKind == JsonValueKind.Array && KindOfMany(member.Name) is { } many)
            foreach (var item in member.Value.EnumerateArray()) Take(source, item, many)?.TryAdd(many == "attribute" ? "link_id" : Kinds[kind].Link, id);
        else if (member.Value.ValueKind == JsonValueKind.Object && Kinds.TryGetValue(member.Name, out var one))
        {
            if (Take(source, member.Value, member.Name)?.GetValueOrDefault("id") is { } other) values.TryAdd(one.Link, other);
        }
        else if (JsonRecord.TextOf(member.Value) is { } text) values.TryAdd(member.Name, text);
    }

    private static string? KindOfMany(string member) =>
        Kinds.Keys.FirstOrDefault(kind => member == kind + "s" || member == kind + "es");

    private sealed record Source(string File, ReadOnlyMemory<byte> Text)
    {
        /// <summary>Where an object stands: the line that first names its id.</summary>
        public RowPlace PlaceOf(string id, long record)
        {
            var at = Text.Span.IndexOf(JsonSerializer.SerializeToUtf8Bytes(id));
            return new RowPlace(File, at < 0 ? 1 : 1 + Text.Span[..at].Count((byte)'\n'), record);
        }
    }
}
