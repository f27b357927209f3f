using System.Text.Json;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>One object of a JSON file: an element of an array of the root, or another member of it.</summary>
/// <param name="Member">The root's member that it stands in.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Element">The element itself, apart from the reader's buffer.</param>
internal sealed record JsonRecord(string Member, RowPlace Place, JsonElement Element)
{
    /// <summary>A value as text: strings as they are, numbers as they are written; null where it is missing, null or empty.</summary>
    public string? Optional(string name) => TextOf(Element, name);

    /// <summary>A value that must be there.</summary>
    /// <exception cref="RowException">It is missing, null or empty.</exception>
    public string Required(string name) => Optional(name) ?? throw new RowException(name, "", "Must be there, as text or number, and not be empty.");

    /// <summary>The objects of an array; none where it is missing or something else.</summary>
    public IEnumerable<JsonElement> Items(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : [];

    /// <summary>A value of any object as text, as <see cref="Optional"/> has it.</summary>
    public static string? TextOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? TextOf(value) : null;

    /// <summary>A value as text, as <see cref="Optional"/> has it.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
