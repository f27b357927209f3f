namespace GovernanceGraph.Domain.Territory;

/// <summary>The columns that say which areas a row lies in, one for each level: with them "in this area and all below it" is an equality.
/// A trigger fills them, whoever writes; nobody else sets them. They carry no foreign key of their own: they are copied from a row whose ancestors cannot be deleted before it.</summary>
public static class Scope
{
    /// <summary>The property names on <see cref="Area"/> and on every <see cref="Located"/> entity, from the province down.</summary>
    public static IReadOnlyList<string> Properties { get; } =
    [
        nameof(Located.ProvinceId), nameof(Located.CityId), nameof(Located.DistrictId), nameof(Located.SubdistrictId),
        nameof(Located.CommunityId), nameof(Located.Grid1Id), nameof(Located.Grid2Id), nameof(Located.Grid3Id),
    ];

    /// <summary>The properties from the district down: the levels that work in a district.</summary>
    public static IReadOnlyList<string> FromDistrict { get; } = [.. Properties.Skip(2)];

    /// <summary>The column of a scope property: <c>grid1_id</c>, where the naming convention would say <c>grid1id</c>.</summary>
    public static string ColumnOf(string property) => property.Replace("Id", "_id", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The property that holds the ancestor (or the area itself) of a level; the tier (1 to 3) counts for grids only.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A grid without a tier of 1 to 3, or an unknown level.</exception>
    public static string PropertyOf(AreaLevel level, short? tier) => level switch
    {
        AreaLevel.Grid => tier is >= 1 and <= 3
            ? Properties[4 + tier.Value]
            : throw new ArgumentOutOfRangeException(nameof(tier), tier, "A grid has a tier of 1, 2 or 3."),
        >= AreaLevel.Province and <= AreaLevel.Community => Properties[(int)level],
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown area level."),
    };

    /// <summary>The keys of the areas that a row lies in, in the order of <see cref="Properties"/>.</summary>
    public static IReadOnlyList<Guid?> KeysOf(IInScope row) =>
        [.. Enumerable.Range(0, Properties.Count).Select(row.KeyAt)];

    /// <summary>The key of the area that a row lies in at a level: an index into <see cref="Properties"/>.</summary>
    public static Guid? KeyAt(this IInScope row, int level) => level switch
    {
        0 => row.ProvinceId,
        1 => row.CityId,
        2 => row.DistrictId,
        3 => row.SubdistrictId,
        4 => row.CommunityId,
        5 => row.Grid1Id,
        6 => row.Grid2Id,
        7 => row.Grid3Id,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Areas have eight levels, grids' tiers counted."),
    };
}
