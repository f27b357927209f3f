namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>A subdistrict's name, its streets and its communities' names.</summary>
public sealed record SubdistrictNames(string Name, IReadOnlyList<string> Streets, IReadOnlyList<string> Communities);

/// <summary>
/// The names of places. They are of the kind that Kuiwen has, many the same; but which community has which shape, size and neighbours is generated.
/// The order is the order in which the territory is split: the western half from south to north, then the eastern.
/// </summary>
public static class PlaceNames
{
    /// <summary>The district.</summary>
    public const string District = "奎文区";

    /// <summary>The eight subdistricts with their 65 communities.</summary>
    public static IReadOnlyList<SubdistrictNames> Subdistricts { get; } =
    [
        new("潍州路街道", ["潍州路", "健康西街", "幸福街", "月河路"], ["道口", "东王", "西王", "北王", "黄家", "潍柴", "幸福街", "健康街"]),
        new("广文街道", ["广文街", "文化路", "四平路", "宝通东街"], ["西上虞", "中上虞", "东上虞", "李家", "松鹤园", "文化路", "乐道院"]),
        new("东关街道", ["胜利东街", "奎文门大街", "民生东街", "工福街"], ["苇湾", "胜利街", "民生街", "新华", "奎文门", "中学街", "院校街", "工福街", "中和园"]),
        new("北苑街道", ["北宫东街", "玄武东街", "卧龙东街", "通亭街"], ["沙窝", "芝尔庄", "丁家", "金都", "金鼎", "卧龙"]),
        new("廿里堡街道", ["宝通东街", "凤凰街", "崇文街", "虞河南路"], ["涧头院", "金沙窝", "南屯", "新茂", "鑫叶", "广潍", "宝通街", "崇文街"]),
        new("梨园街道", ["樱前街", "文化南路", "梨园街", "鸢飞路"], ["九龙山", "龙源", "栾家", "庄家", "西英", "樱南", "樱园", "樱北"]),
        new("新城街道", ["东风东街", "北海路", "金马路", "新华路", "志远路"], ["鸢飞", "鸢都", "友谊", "向阳", "虞河", "锦绣", "万和", "凤凰", "翰林", "玉清", "北海"]),
        new("大虞街道", ["福寿东街", "虞河路", "玉清东街", "大虞街"], ["东庄", "陈家", "大虞", "虞中", "东园", "福寿街", "北虞", "玄武东街"]),
    ];
}
