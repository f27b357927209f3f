using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Money;

/// <summary>The categories of services bought: the brief's five (“在社区养老、职业培训、社区医疗、青少年服务、外来务工人员子女服务等方面”) and others.</summary>
internal static class PurchasedServices
{
    private static readonly IdSeries Ids = new("purchased service");

    /// <summary>The five categories with what is bought in each, who provides it (a kind of social organisation by its name), and how much a year (ours).</summary>
    public static readonly (string Code, string Name, string NameEn, string Provider, int Yuan, string[] Titles)[] Five =
    [
        ("ELDER_CARE", "社区养老", "Elder care in the community", "养老服务中心", 760_000, ["居家养老上门服务", "独居老人探访关爱", "日间照料中心运营", "失能老人家庭照护培训", "老年助餐服务"]),
        ("VOCATIONAL_TRAINING", "职业培训", "Vocational training", "职业技能培训学校", 430_000, ["家政服务技能培训", "电工焊工技能培训", "育婴护理技能培训", "电商创业培训", "困难人员就业帮扶"]),
        ("COMMUNITY_MEDICINE", "社区医疗", "Community medicine", "心理关爱中心", 480_000, ["社区心理健康服务", "慢性病患者小组服务", "医务社会工作服务", "精神障碍患者家庭支持", "健康知识进社区"]),
        ("YOUTH", "青少年服务", "Services for youth", "儿童发展中心", 450_000, ["困境儿童个案服务", "青少年成长小组", "假期社区托管", "亲子关系辅导", "青少年法治教育"]),
        ("MIGRANT_CHILDREN", "外来务工人员子女服务", "Services for migrant workers' children", "新市民融合服务中心", 310_000, ["流动儿童课业辅导", "新市民家庭融入活动", "流动儿童城市探索", "家长学校", "流动儿童心理支持"]),
    ];

    /// <summary>The key of everything that is none of the five.</summary>
    public static Guid Other => Ids.At(Five.Length);

    /// <summary>The key of one of the five, counted from 0.</summary>
    public static Guid Id(int index) => Ids.At(index);

    public static IEnumerable<Category> All() =>
    [
        .. Five.Select((row, index) => Make(Id(index), index + 1, row.Code, row.Name, row.NameEn)),
        Make(Other, Five.Length + 1, "OTHER", "其他", "Other"),
    ];

    private static Category Make(Guid id, int position, string code, string name, string nameEn) =>
        new() { Id = id, Taxonomy = CategoryTaxonomy.PurchasedService, Code = code, Name = name, NameEn = nameEn, Position = position };
}
