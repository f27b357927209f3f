using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.GridWork;

/// <summary>(ours) What assessments and targets measure. The names say how, so that anyone can measure again.</summary>
internal static class Indicators
{
    public const string InTime = "HANDLED_IN_TIME", Rating = "RATING", Visits = "VISITS", Reopened = "REOPENED", PropertyCoverage = "PROPERTY_COVERAGE", HomeCoverage = "WOMEN_AND_CHILDREN_HOME_COVERAGE", SocialWorkers = "CERTIFIED_SOCIAL_WORKERS";

    private static readonly IdSeries Ids = new("indicator");

    private static readonly (string Code, string Name, string NameEn)[] Table =
    [
        (InTime, "按期办理率（%）：期内反映的诉求中按期办理的，占按期办理、超期办理和超期未办理之和", "Handled in time (%): of the period's issues, those handled by their deadline, out of these, those handled late and those still open past it"),
        (Rating, "平均评价（星）：期内反映的诉求的评价平均值", "Mean rating (stars) of the period's issues"),
        (Visits, "走访次数：期内的民情日记篇数", "Visits: diary entries of the period"),
        (Reopened, "重新办理率（%）：期内反映的诉求中重新办理过的比例", "Reopened (%): the share of the period's issues that were opened again"),
        (PropertyCoverage, "无物业小区进驻覆盖率（%）", "Coverage of unmanaged compounds with property service (%)"),
        (HomeCoverage, "“妇女儿童之家”社区覆盖率（%）", "Communities with a women's and children's home (%)"),
        (SocialWorkers, "持证社工人数", "Certified social workers"),
    ];

    public static IEnumerable<Category> All() => Table.Select((row, index) => new Category
    {
        Id = Ids.At(index),
        Taxonomy = CategoryTaxonomy.Indicator,
        Code = row.Code,
        Name = row.Name,
        NameEn = row.NameEn,
        Position = index + 1,
    });

    public static Guid Id(string code) => Ids.At(Array.FindIndex(Table, row => row.Code == code) is var index and >= 0 ? index : throw new KeyNotFoundException($"No indicator '{code}'."));
}
