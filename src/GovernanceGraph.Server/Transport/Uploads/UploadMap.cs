using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovernanceGraph.Server.Transport.Uploads;

/// <summary>Which part belongs where in the variables: the part <c>map</c> of a multipart request.</summary>
public sealed class UploadMap
{
    private const string Variables = "variables";
    private const int MaxPaths = 100;

    private static readonly JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, IReadOnlyList<string>> _paths = new(StringComparer.Ordinal);

    /// <summary>The names of the files' parts.</summary>
    public IReadOnlyCollection<string> Parts => _paths.Keys;

    /// <exception cref="RefusedUploadException">It is no object of lists of paths.</exception>
    public static UploadMap Parse(ReadOnlySequence<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 });
            var map = new UploadMap();
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw Invalid("The part 'map' must be a JSON object: {\"0\": [\"variables.input.files.0\"]}.");
            foreach (var entry in document.RootElement.EnumerateObject()) map.Add(entry);
            return map;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Invalid("The part 'map' is not valid JSON in UTF-8.");
        }
    }

    private void Add(JsonProperty entry)
    {
        if (entry.Value.ValueKind != JsonValueKind.Array || entry.Value.EnumerateArray().Any(path => path.ValueKind != JsonValueKind.String) || entry.Value.GetArrayLength() == 0)
            throw Invalid($"The part 'map' must give '{Shown(entry.Name)}' a list of paths such as \"variables.input.files.0\".");
        if (!_paths.TryAdd(entry.Name, [.. entry.Value.EnumerateArray().Select(path => path.GetString()!)])) throw Invalid($"The part 'map' names '{Shown(entry.Name)}' twice.");
    }

    /// <summary>Puts each file's token in the place of the null that stands for it.</summary>
    /// <returns>The variables as JSON.</returns>
    /// <exception cref="RefusedUploadException">A path leads nowhere, or not to null.</exception>
    public byte[] Fill(ReadOnlySpan<byte> variables, IReadOnlyDictionary<string, string> tokens)
    {
        if (_paths.Values.Sum(paths => paths.Count) > MaxPaths) throw Invalid($"The part 'map' names more than {MaxPaths} places.");
        try
        {
            var root = (variables.IsEmpty ? null : JsonNode.Parse(variables)) ?? new JsonObject();
            foreach (var (part, paths) in _paths)
                foreach (var path in paths) Put(root, path, tokens[part]);
            return JsonSerializer.SerializeToUtf8Bytes(root, Written);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            throw Invalid("The member 'variables' holds a key twice, or text that is not valid.");
        }
    }

    private static void Put(JsonNode root, string path, string token)
    {
        var steps = path.Split('.');
        if (steps[0].Length > 0 && steps[0].All(char.IsAsciiDigit)) throw new RefusedUploadException(Refusal.Batch);
        if (steps[0] != Variables || steps.Length < 2) throw Invalid($"The path '{Shown(path)}' in 'map' does not begin with 'variables.'.");
        var place = (JsonNode?)root;
        for (var i = 1; i < steps.Length - 1; i++) place = Child(place, steps[i], out _);
        if (Child(place, steps[^1], out var exists) is not null || !exists) throw Invalid($"The path '{Shown(path)}' in 'map' must lead to null in the variables, once.");
        if (place is JsonArray list) list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = token;
        else ((JsonObject)place!)[steps[^1]] = token;
    }

    private static JsonNode? Child(JsonNode? node, string step, out bool exists)
    {
        JsonNode? child = null;
        exists = node switch
        {
            JsonObject members => members.TryGetPropertyValue(step, out child),
            JsonArray items => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < items.Count,
            _ => false,
        };
        return exists && node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : child;
    }

    private static RefusedUploadException Invalid(string message) => new(Refusal.InvalidUpload(message));

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}

/// <summary>A request with files is refused while it comes in.</summary>
public sealed class RefusedUploadException(Refusal refusal) : Exception(refusal.Error.Message)
{
    public Refusal Refusal => refusal;
}
