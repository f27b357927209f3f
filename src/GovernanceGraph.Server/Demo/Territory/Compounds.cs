using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>A residential compound: its name (unique in the district), the street it lies on and how many buildings and units it has.</summary>
public sealed record Compound(string Name, string Street, int HouseNumber, int Buildings, int Units, int Floors)
{
    /// <summary>An old compound of the time before the housing market: fewer floors, no lift.</summary>
    public bool Old => Floors <= 6;
}

/// <summary>The compounds of every grid: addresses and issue texts name them.</summary>
public sealed class Compounds
{
    private static readonly string[] Fronts =
    [
        "锦绣", "阳光", "盛世", "御景", "金鼎", "翠湖", "丽景", "鸿福", "祥和", "幸福", "新华", "东盛", "文苑", "书香", "金色", "银海", "紫荆", "玉兰", "樱桃", "海棠", "桂花", "梧桐", "白浪", "虞景", "鸢飞", "鸢都",
        "泰和", "瑞祥", "华庭", "明珠", "凯旋", "世纪", "天润", "天泽", "恒信", "中央", "富华", "康居", "安居", "宜居", "和谐", "春晖", "秋实", "望岳", "临河", "北辰", "南苑", "东方", "西湖", "松鹤", "怡和", "怡心",
        "嘉和", "佳园", "城建", "百合", "牡丹", "青年", "园丁", "渤海", "潍水", "金茂", "润泽", "悦景",
    ];

    private static readonly string[] NewBacks = ["花园", "家园", "嘉园", "名府", "雅居", "公馆", "新城", "华府", "苑"];
    private static readonly string[] OldBacks = ["小区", "新村", "宿舍", "公寓", "里", "院"];

    private readonly Compound[][] _ofGrid;

    /// <summary>Names the compounds of a plan, always the same.</summary>
    public Compounds(DistrictPlan plan)
    {
        var random = RandomStream.For("compounds");
        var taken = new HashSet<string>();
        _ofGrid = [.. plan.Grids.Select(grid => Enumerable.Range(0, random.Between(1, 3)).Select(_ => Make(grid, random, taken)).ToArray())];
    }

    /// <summary>The compounds of a grid: one to three.</summary>
    public IReadOnlyList<Compound> Of(GridPlan grid) => _ofGrid[grid.Index];

    private static Compound Make(GridPlan grid, RandomStream random, HashSet<string> taken)
    {
        var old = random.Chance(0.45);
        string name;
        do name = random.Pick(Fronts) + random.Pick(old ? OldBacks : NewBacks) + (random.Chance(0.3) ? random.Pick(["东区", "西区", "南区", "北区", "一期", "二期"]) : "");
        while (!taken.Add(name));
        var street = random.Pick(grid.Community.Subdistrict.Names.Streets);
        return new Compound(name, street, random.Between(1, 399), random.Between(4, 26), random.Between(2, 5), old ? random.Between(4, 6) : random.Between(11, 27));
    }
}
