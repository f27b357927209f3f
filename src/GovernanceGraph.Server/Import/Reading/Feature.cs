using System.Text.Json;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>One feature of a GeoJSON FeatureCollection.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Element">The feature itself, apart from the reader's buffer.</param>
internal sealed record Feature(RowPlace Place, JsonElement Element)
{
    /// <summary>A property as text: strings as they are, numbers as they are written; null where it is missing, null or empty.</summary>
    public string? Property(string name) => Element.TryGetProperty("properties", out var properties) ? JsonRecord.TextOf(properties, name) : null;

    /// <summary>A property that must be there.</summary>
    /// <exception cref="RowException">It is missing, null or empty.</exception>
    public string Required(string name) => Property(name) ?? throw new RowException(name, "", "The feature must have this property, as text or number.");

    /// <summary>The geometry.</summary>
    /// <exception cref="RowException">There is none.</exception>
    public JsonElement Geometry() => Element.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object
        ? geometry
        : throw new RowException("geometry", "", "The feature must have a geometry.");
}
