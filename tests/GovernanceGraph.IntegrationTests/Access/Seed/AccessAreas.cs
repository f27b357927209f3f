using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>A district of two subdistricts, each with one community of one grid; boundaries side by side.</summary>
internal static class AccessAreas
{
    private const string Square = """{"type":"Polygon","coordinates":[[[{0},36],[{1},36],[{1},37],[{0},37],[{0},36]]]}""";

    public static readonly Guid
        Province = Key("province"), City = Key("city"), District = Key("district"),
        SubdistrictA = Key("subdistrict A"), CommunityA = Key("community A"), GridA = Key("grid A"),
        SubdistrictB = Key("subdistrict B"), CommunityB = Key("community B"), GridB = Key("grid B");

    /// <summary>The grid that a world's rows lie in.</summary>
    public static Guid GridOf(World world) => world == World.Elsewhere ? GridB : GridA;

    public static Guid CommunityOf(World world) => world == World.Elsewhere ? CommunityB : CommunityA;

    public static async Task WriteAsync(GovernanceContext context)
    {
        await AddAsync(context, Province, AreaLevel.Province, null, "37");
        await AddAsync(context, City, AreaLevel.City, Province, "3701");
        await AddAsync(context, District, AreaLevel.District, City, "370102");
        foreach (var (subdistrict, community, grid, code, west) in new[] { (SubdistrictA, CommunityA, GridA, "370102001", 117), (SubdistrictB, CommunityB, GridB, "370102002", 118) })
        {
            await AddAsync(context, subdistrict, AreaLevel.Subdistrict, District, code);
            await AddAsync(context, community, AreaLevel.Community, subdistrict, code + "001");
            await AddAsync(context, grid, AreaLevel.Grid, community, code + "00101", tier: 1);
            context.Add(new AreaBoundary
            {
                AreaId = grid,
                Geometry = Square.Replace("{0}", $"{west}", StringComparison.Ordinal).Replace("{1}", $"{west + 1}", StringComparison.Ordinal),
                West = west,
                East = west + 1,
                South = 36,
                North = 37,
            });
        }

        await context.SaveChangesAsync();
    }

    // A trigger reads the parent's row: parents are written first.
    private static Task<int> AddAsync(GovernanceContext context, Guid id, AreaLevel level, Guid? parent, string code, short? tier = null)
    {
        context.Add(new Area { Id = id, Scheme = "CN-NBS", Code = code, Name = $"区域{code}", Level = level, Tier = tier, ParentId = parent, Households = 1_000, Residents = 2_500, CentreLongitude = 117.5, CentreLatitude = 36.5, TimeZone = parent is null ? "Asia/Shanghai" : null });
        return context.SaveChangesAsync();
    }

    private static Guid Key(string name) => new(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(name)), bigEndian: true);
}
