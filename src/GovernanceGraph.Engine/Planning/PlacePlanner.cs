using System.Globalization;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans <c>near</c> and <c>box</c>: an index on the point finds the rows in a box, the sphere's distance sorts and trims them.</summary>
public sealed class PlacePlanner(PlanContext context)
{
    public const int MaxMetres = 5_000;
    public const int MaxHits = 500;

    /// <summary>The largest box that an index still bounds well, in degrees each way.</summary>
    public const int MaxDegrees = 1;

    private const double MetresPerDegree = 6_371_008.8 * Math.PI / 180;

    /// <summary>A circle's box is drawn a little larger, so that rounding never cuts off its edge.</summary>
    private const double Margin = 1.0001;

    private static readonly Column Metres = new("distance", "distance", "double precision", WireKind.Float, isNullable: false, typeof(double));

    public void Restrict(Query query, PageArguments arguments)
    {
        if (arguments.Box is { } box) query.Where.Add(InBox(query, values => BoxOf(box, values)));
        if (arguments.Near is not { } near) return;
        query.Where.Add(InBox(query, values => Around(near, values)));
        var (longitude, latitude) = Place(query);
        var distance = new SphereDistance(longitude, latitude, Number(v => CentreOf(near, v).Longitude), Number(v => CentreOf(near, v).Latitude));
        query.Where.Add(new Compare(distance, Comparison.LessOrEqual, Number(v => RadiusOf(near, v))));
        query.Nearest = (distance, MaxHits);
    }

    /// <summary>Nearest first; the id decides between equals.</summary>
    public static PageOrder ByDistance(Query page, Expr distance) => new(
        [
            new OrderKey(new Sql.SortKey(distance, Descending: false, IsNullable: false), Metres),
            new OrderKey(new Sql.SortKey(new ColumnExpr(page.Alias, page.Entity!.Key), Descending: false, IsNullable: false), page.Entity.Key),
        ],
        "distance<id<",
        IsIndexed: true);

    private InBox InBox(Query query, Func<RequestValues, (double West, double South, double East, double North)> box)
    {
        var (longitude, latitude) = Place(query);
        return new InBox(longitude, latitude, Number(v => box(v).West), Number(v => box(v).South), Number(v => box(v).East), Number(v => box(v).North));
    }

    private static (ColumnExpr Longitude, ColumnExpr Latitude) Place(Query query)
    {
        var place = query.Entity!.Place!;
        return (new ColumnExpr(query.Alias, place.Longitude), new ColumnExpr(query.Alias, place.Latitude));
    }

    private Expr Number(Func<RequestValues, double> read) => context.Parameters.Add(values => read(values), typeof(double), "double precision");

    private (double West, double South, double East, double North) Around(Argument near, RequestValues values)
    {
        var (longitude, latitude) = CentreOf(near, values);
        var up = RadiusOf(near, values) / MetresPerDegree * Margin;
        var (south, north) = (Math.Max(-90, latitude - up), Math.Min(90, latitude + up));
        var narrowest = Math.Cos(Math.Max(Math.Abs(south), Math.Abs(north)) * Math.PI / 180);
        var across = up / Math.Max(narrowest, 1e-9);
        var (west, east) = (longitude - across, longitude + across);
        return west < -180 || east > 180 ? (-180, south, 180, north) : (west, south, east, north);   // across the date line, or at a pole: the distance alone decides
    }

    private (double Longitude, double Latitude) CentreOf(Argument near, RequestValues values) => context.Places.ToWgs84(Fields(near.Fields["point"], values));

    private static double RadiusOf(Argument near, RequestValues values)
    {
        var metres = Convert.ToDouble(near.Fields["metres"].Read(values), CultureInfo.InvariantCulture);
        return metres is > 0 and <= MaxMetres ? metres : throw new RequestException(ErrorCodes.InvalidArgument, $"`metres` must be more than 0 and at most {MaxMetres}, not {metres.ToString(CultureInfo.InvariantCulture)}.");
    }

    private (double West, double South, double East, double North) BoxOf(Argument box, RequestValues values)
    {
        var (west, south) = context.Places.ToWgs84(Fields(box.Fields["southWest"], values));
        var (east, north) = context.Places.ToWgs84(Fields(box.Fields["northEast"], values));
        if (west > east || south > north) throw new RequestException(ErrorCodes.InvalidArgument, "`box` must name its south-west corner first; a box cannot cross the 180th meridian.");
        return east - west <= MaxDegrees && north - south <= MaxDegrees
            ? (west, south, east, north)
            : throw new RequestException(ErrorCodes.InvalidArgument, $"`box` may span {MaxDegrees} degree each way; zoom in, or use `within`.");
    }

    private static Dictionary<string, object?> Fields(Argument point, RequestValues values) => point.Fields.ToDictionary(f => f.Key, f => f.Value.Read(values));
}
