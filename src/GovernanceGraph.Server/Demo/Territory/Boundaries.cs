using System.Globalization;
using System.Text;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>Turns sets of cells into boundaries and central points.</summary>
public sealed class Boundaries(Lattice lattice)
{
    public AreaBoundary Of(Guid areaId, IReadOnlyCollection<Cell> cells)
    {
        var polygons = Rings.Around(cells);
        var shells = polygons.SelectMany(polygon => polygon.Shell).Select(corner => lattice.Vertex(corner.Column, corner.Row)).ToList();
        return new AreaBoundary
        {
            AreaId = areaId,
            Geometry = GeoJson(polygons),
            West = shells.Min(place => place.Longitude),
            South = shells.Min(place => place.Latitude),
            East = shells.Max(place => place.Longitude),
            North = shells.Max(place => place.Latitude),
        };
    }

    /// <summary>The middle of the cell nearest to the average of all: inside also where a shape is bent or has a hole.</summary>
    public Place Centre(IReadOnlyCollection<Cell> cells)
    {
        var (column, row) = (cells.Average(cell => cell.Column), cells.Average(cell => cell.Row));
        return lattice.Inside(cells.MinBy(Distance), 0.5, 0.5);

        double Distance(Cell cell) => (cell.Column - column) * (cell.Column - column) + (cell.Row - row) * (cell.Row - row);
    }

    private string GeoJson(IReadOnlyList<CellPolygon> polygons)
    {
        var text = new StringBuilder();
        if (polygons.Count == 1) return Append(text.Append("""{"type":"Polygon","coordinates":"""), polygons[0]).Append('}').ToString();
        text.Append("""{"type":"MultiPolygon","coordinates":[""");
        foreach (var polygon in polygons) Append(text, polygon).Append(',');
        return text.Remove(text.Length - 1, 1).Append("]}").ToString();
    }

    private StringBuilder Append(StringBuilder text, CellPolygon polygon)
    {
        text.Append('[');
        AppendRing(text, polygon.Shell);
        foreach (var hole in polygon.Holes) AppendRing(text.Append(','), hole);
        return text.Append(']');
    }

    private void AppendRing(StringBuilder text, IReadOnlyList<Corner> ring)
    {
        text.Append('[');
        foreach (var corner in ring) AppendPoint(text, corner).Append(',');
        AppendPoint(text, ring[0]).Append(']');
    }

    private StringBuilder AppendPoint(StringBuilder text, Corner corner)
    {
        var place = lattice.Vertex(corner.Column, corner.Row);
        return text.Append(CultureInfo.InvariantCulture, $"[{place.Longitude},{place.Latitude}]");
    }
}
