using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>Places for the brief's “4+12+N” curriculum and its “三所一站”. What they consist of it does not say: the rows are numbered, for the district to name.</summary>
internal static class EducationCategories
{
    private const int Open = 18;

    private static readonly IdSeries Ids = new("curriculum category"), PlaceIds = new("education place category");

    /// <summary>The category of the communities' learning stations: (ours) the “一站”.</summary>
    public static Guid Station { get; } = PlaceIds.At(3);

    /// <summary>The category of a course: (ours) the first twelve subjects one each of the “12”, all others the open “N”.</summary>
    public static Guid OfSubject(int subject) => subject < 12 ? Ids.At(6 + subject) : Ids.At(Open);

    public static IEnumerable<Category> All() =>
    [
        Curriculum(0, "FOUR", "“4”类课程", "The “4”", null),
        .. Enumerable.Range(1, 4).Select(n => Curriculum(n, $"FOUR_{n}", $"“4”之{ChineseNumber.Of(n)}（名称待定）", $"One of the “4”: {n} (to be named)", 0)),
        Curriculum(5, "TWELVE", "“12”类课程", "The “12”", null),
        .. Enumerable.Range(1, 12).Select(n => Curriculum(5 + n, $"TWELVE_{n}", $"“12”之{ChineseNumber.Of(n)}（名称待定）", $"One of the “12”: {n} (to be named)", 5)),
        Curriculum(Open, "N", "“N”类课程", "The open “N”", null),
        .. Enumerable.Range(1, 3).Select(n => Place(n - 1, $"INSTITUTE_{n}", $"“三所”之{ChineseNumber.Of(n)}（名称待定）", $"One of the three institutes: {n} (to be named)")),
        Place(3, "STATION", "“一站”（名称待定）", "The station (to be named)"),
    ];

    private static Category Curriculum(int index, string code, string name, string nameEn, int? parent) => new()
    {
        Id = Ids.At(index),
        Taxonomy = CategoryTaxonomy.Curriculum,
        Code = code,
        Name = name,
        NameEn = nameEn,
        ParentId = parent is { } above ? Ids.At(above) : null,
        Position = index + 1,
    };

    private static Category Place(int index, string code, string name, string nameEn) =>
        new() { Id = PlaceIds.At(index), Taxonomy = CategoryTaxonomy.EducationPlace, Code = code, Name = name, NameEn = nameEn, Position = index + 1 };
}
