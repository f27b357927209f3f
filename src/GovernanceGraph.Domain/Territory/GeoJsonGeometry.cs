using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace GovernanceGraph.Domain.Territory;

/// <summary>GeoJSON geometries (RFC 7946) to and from NetTopologySuite's, coordinates untouched.</summary>
public static class GeoJsonGeometry
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() } };

    /// <summary>Reads one geometry.</summary>
    /// <exception cref="JsonException">The text is no GeoJSON geometry.</exception>
    public static Geometry Parse(string json) =>
        JsonSerializer.Deserialize<Geometry>(json, Options) ?? throw new JsonException("The geometry is null.");

    /// <summary>Writes one geometry.</summary>
    public static string Write(Geometry geometry) => JsonSerializer.Serialize(geometry, Options);
}
