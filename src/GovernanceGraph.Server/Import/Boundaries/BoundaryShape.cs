using System.Text.Json;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;
using Coordinates = GovernanceGraph.Domain.Territory.Coordinates;

namespace GovernanceGraph.Server.Import.Boundaries;

/// <summary>A feature's geometry, checked: what is stored is the file's own text, unless it had to be converted or repaired.</summary>
/// <param name="GeoJson">The GeoJSON to store.</param>
/// <param name="Geometry">The same as a geometry.</param>
/// <param name="Repaired">Why it had to be repaired; null when it was right.</param>
internal sealed record BoundaryShape(string GeoJson, Geometry Geometry, string? Repaired)
{
    private const string Column = "geometry";

    /// <summary>Reads and checks a geometry.</summary>
    /// <exception cref="RowException">It is no polygon, leaves the earth, or cannot be repaired.</exception>
    public static BoundaryShape Of(JsonElement element, Crs crs)
    {
        var text = element.GetRawText();
        var geometry = Parse(text);
        var converted = crs != Crs.Wgs84;
        if (converted) geometry.Apply(new ToWgs84(crs));
        CheckRange(geometry);
        var fault = new IsValidOp(geometry).ValidationError;
        if (fault is not null) geometry = Repair(geometry, fault);
        return new BoundaryShape(converted || fault is not null ? GeoJsonGeometry.Write(geometry) : text, geometry, fault is null ? null : Told(fault));
    }

    private static Geometry Parse(string text)
    {
        try
        {
            var geometry = GeoJsonGeometry.Parse(text);
            if (geometry is IPolygonal && !geometry.IsEmpty) return geometry;
            throw new RowException(Column, geometry.GeometryType, "Must be a Polygon or MultiPolygon with coordinates.");
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            throw new RowException(Column, text, $"Must be a GeoJSON geometry whose rings have four points or more and are closed: {error.Message}");
        }
    }

    private static void CheckRange(Geometry geometry)
    {
        var box = geometry.EnvelopeInternal;
        if (box.MinX >= -180 && box.MaxX <= 180 && box.MinY >= -90 && box.MaxY <= 90) return;
        throw new RowException(Column, box.ToString(), "Must lie within longitude -180 to 180 and latitude -90 to 90, longitude first: is it in another coordinate system, or are the two exchanged?");
    }

    private static Geometry Repair(Geometry geometry, TopologyValidationError fault)
    {
        var repaired = GeometryFixer.Fix(geometry);
        return repaired is IPolygonal && !repaired.IsEmpty ? repaired : throw new RowException(Column, "", $"Cannot be repaired: {Told(fault)}.");
    }

    private static string Told(TopologyValidationError fault) => FormattableString.Invariant($"{fault.Message} at {fault.Coordinate?.X} {fault.Coordinate?.Y}");

    private sealed class ToWgs84(Crs crs) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence, int index)
        {
            var point = Coordinates.ToWgs84(new GeoPoint(sequence.GetX(index), sequence.GetY(index)), crs);
            sequence.SetX(index, point.Longitude);
            sequence.SetY(index, point.Latitude);
        }
    }
}
