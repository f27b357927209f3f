using System.Globalization;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Areas of all levels and tiers: whole chains, chains that leave levels out, two schemes, childless ones, and successors of ended ones.</summary>
internal static class SeedAreas
{
    private const string Square = """{"type":"Polygon","coordinates":[[[{0},30],[{1},30],[{1},31],[{0},31],[{0},30]]]}""";

    public static List<Area> Areas()
    {
        var areas = new List<Area>();
        Area Add(AreaLevel level, Area? parent, short? tier = null)
        {
            var n = areas.Count;
            var area = new Area
            {
                Id = Keys.Of<Area>(n),
                Scheme = n % 7 == 6 ? "TEST" : "CN-NBS",
                Code = (370_000 + n * 37 % 100).ToString(CultureInfo.InvariantCulture),
                Name = n % 4 == 0 ? "历下区" : Texts.At(n),
                Level = level,
                Tier = tier,
                ParentId = parent?.Id,
                Households = n % 3 == 0 ? null : n * 100 % 700,
                Residents = n % 4 == 0 ? null : n,
                TimeZone = parent is null ? "Asia/Shanghai" : null,
                CentreLongitude = n % 5 == 0 ? null : -180 + n * 7.25,
                CentreLatitude = n % 5 == 0 ? null : n - 20.125,
                ValidFrom = n % 6 == 0 ? DateOnly.MinValue : null,
                ValidTo = n % 6 == 0 ? Moments.Day(n) : null,
            };
            areas.Add(area);
            return area;
        }

        var province = Add(AreaLevel.Province, null);
        Add(AreaLevel.Province, null);
        var city = Add(AreaLevel.City, province);
        var lone = Add(AreaLevel.City, null);
        var districts = new[] { Add(AreaLevel.District, city), Add(AreaLevel.District, city), Add(AreaLevel.District, lone), Add(AreaLevel.District, province) };
        var subdistricts = districts.Take(3).SelectMany(d => new[] { Add(AreaLevel.Subdistrict, d), Add(AreaLevel.Subdistrict, d) }).ToList();
        var communities = subdistricts.Take(4).SelectMany(s => new[] { Add(AreaLevel.Community, s), Add(AreaLevel.Community, s) }).Append(Add(AreaLevel.Community, districts[3])).ToList();
        foreach (var community in communities.Take(6))
        {
            var first = Add(AreaLevel.Grid, community, 1);
            var second = Add(AreaLevel.Grid, community == communities[2] ? community : first, 2);
            Add(AreaLevel.Grid, second, 3);
            Add(AreaLevel.Grid, community == communities[3] ? first : second, 3);
        }

        return areas;
    }

    /// <summary>Squares side by side; the last but one has a hole, the last is of two parts.</summary>
    public static IEnumerable<AreaBoundary> Boundaries(List<Area> areas) => areas.Where((_, n) => n % 4 == 1).Select((area, n) => new AreaBoundary
    {
        AreaId = area.Id,
        Geometry = Square.Replace("{0}", (100 + n).ToString(CultureInfo.InvariantCulture)).Replace("{1}", (101 + n).ToString(CultureInfo.InvariantCulture)),
        West = 100 + n,
        East = 101 + n,
        South = 30,
        North = 31,
    });

    /// <summary>A chain of successors, an area without origin and one without successor.</summary>
    public static IEnumerable<AreaChange> Changes(List<Area> areas) => Enumerable.Range(0, 10).Select(n => new AreaChange
    {
        Id = Keys.Of<AreaChange>(n),
        Kind = (AreaChangeKind)(n % 6),
        Date = Moments.Day(n),
        PredecessorId = n == 0 ? null : areas[15 + n / 2].Id,
        SuccessorId = n == 9 ? null : areas[16 + n / 2].Id,
        Note = Texts.OrNull(n),
    });
}
