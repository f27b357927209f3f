using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>A point in degrees, WGS 84.</summary>
public readonly record struct Place(double Longitude, double Latitude);

/// <summary>
/// A bent lattice of small four-sided cells around the centre of the district, finer in the middle. All areas are unions of cells and take their vertices
/// from here, so that neighbours share identical coordinates and tile without gap or overlap.
/// </summary>
public sealed class Lattice
{
    /// <summary>Cells from west to east and from south to north.</summary>
    public const int Columns = 86, Rows = 82;

    private const double CentreLongitude = 119.13, CentreLatitude = 36.71;
    private const double MetresPerDegreeEast = 89_250, MetresPerDegreeNorth = 110_980;
    private const double HalfWidth = 5_000, HalfHeight = 4_700;
    private const double CosTilt = 0.99619, SinTilt = 0.08716;

    private readonly Place[] _vertices = new Place[(Columns + 1) * (Rows + 1)];

    /// <summary>Lays the vertices out.</summary>
    public Lattice()
    {
        var jitter = RandomStream.For("lattice");
        var (bendEast, bendNorth) = (new SmoothNoise("bend east", 11), new SmoothNoise("bend north", 13));
        for (var row = 0; row <= Rows; row++)
            for (var column = 0; column <= Columns; column++)
            {
                var east = HalfWidth * Spread(2.0 * column / Columns - 1) + 130 * bendEast.At(column, row) + jitter.Between(-9.0, 9.0);
                var north = HalfHeight * Spread(2.0 * row / Rows - 1) + 130 * bendNorth.At(column, row) + jitter.Between(-9.0, 9.0);
                _vertices[row * (Columns + 1) + column] = Degrees(east, north);
            }
    }

    /// <summary>The vertex at a corner of cells, numbered row by row from the south-west.</summary>
    public Place Vertex(int column, int row) => _vertices[row * (Columns + 1) + column];

    /// <summary>A point inside a cell: 0 to 1 from west to east and from south to north.</summary>
    public Place Inside(Cell cell, double east, double north)
    {
        var (a, b) = (Vertex(cell.Column, cell.Row), Vertex(cell.Column + 1, cell.Row));
        var (d, c) = (Vertex(cell.Column, cell.Row + 1), Vertex(cell.Column + 1, cell.Row + 1));
        return new Place(
            Round(Blend(a.Longitude, b.Longitude, d.Longitude, c.Longitude, east, north)),
            Round(Blend(a.Latitude, b.Latitude, d.Latitude, c.Latitude, east, north)));
    }

    private static double Blend(double southWest, double southEast, double northWest, double northEast, double east, double north) =>
        (1 - north) * ((1 - east) * southWest + east * southEast) + north * ((1 - east) * northWest + east * northEast);

    // Dense old town, wide outskirts: the spacing grows from 0.7 in the middle to 1.6 at the rim.
    private static double Spread(double unit) => unit * (0.7 + 0.3 * unit * unit);

    private static Place Degrees(double east, double north) => new(
        Round(CentreLongitude + (east * CosTilt - north * SinTilt) / MetresPerDegreeEast),
        Round(CentreLatitude + (east * SinTilt + north * CosTilt) / MetresPerDegreeNorth));

    // Six decimals are a decimetre.
    private static double Round(double degrees) => Math.Round(degrees, 6);
}
