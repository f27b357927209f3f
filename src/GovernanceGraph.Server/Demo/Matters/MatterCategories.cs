using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>The categories of community matters: the fields that the brief names (“城市管理、物业管理、征收改造、社会治安”, “社区发展规划、实事项目、公共安全等社区公共事务”).</summary>
internal static class MatterCategories
{
    private static readonly IdSeries Ids = new("matter category");

    private static readonly (string Code, string Name, string NameEn)[] Table =
    [
        ("DEVELOPMENT_PLAN", "社区发展规划", "Development plans"), ("LIVELIHOOD", "实事项目", "Livelihood projects"), ("PUBLIC_SAFETY", "公共安全", "Public safety"), ("CITY_MANAGEMENT", "城市管理", "City management"),
        ("RENEWAL", "征收改造", "Expropriation and renewal"), ("PUBLIC_ORDER", "社会治安", "Public order"), ("PROPERTY", "物业管理", "Property"),
    ];

    public static IEnumerable<Category> All() => Table.Select((row, index) => new Category
    {
        Id = Ids.At(index),
        Taxonomy = CategoryTaxonomy.Matter,
        Code = row.Code,
        Name = row.Name,
        NameEn = row.NameEn,
        Position = index + 1,
    });

    public static Guid Id(string code) => Ids.At(Array.FindIndex(Table, row => row.Code == code) is var index and >= 0 ? index : throw new KeyNotFoundException($"No matter category '{code}'."));
}
