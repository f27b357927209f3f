using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>A residential compound: its name (unique in the district), the street it lies on, who lives there and how it is built.</summary>
/// <param name="Index">Counts from 0 over the district.</param>
/// <param name="Grid">The grid it lies in, or mostly lies in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Street">The street.</param>
/// <param name="HouseNumber">The number on it.</param>
/// <param name="Households">Households, those of a grid's compounds adding up to the grid's.</param>
/// <param name="Buildings">Buildings.</param>
/// <param name="Units">Staircases of each building (单元).</param>
/// <param name="Floors">Storeys.</param>
/// <param name="Flats">Homes on each storey of a staircase.</param>
public sealed record Compound(int Index, GridPlan Grid, string Name, string Street, int HouseNumber, int Households, int Buildings, int Units, int Floors, int Flats)
{
    /// <summary>An old compound of the time before the housing market: fewer floors, no lift.</summary>
    public bool Old => Floors <= 6;

    /// <summary>The key of its row.</summary>
    public Guid Id => Compounds.Ids.At(Index);
}

/// <summary>The compounds of every grid: addresses and issue texts name them.</summary>
public sealed class Compounds
{
    internal static readonly IdSeries Ids = new("compound");

    private static readonly string[] Fronts =
    [
        "锦绣", "阳光", "盛世", "御景", "金鼎", "翠湖", "丽景", "鸿福", "祥和", "幸福", "新华", "东盛", "文苑", "书香", "金色", "银海", "紫荆", "玉兰", "樱桃", "海棠", "桂花", "梧桐", "白浪", "虞景", "鸢飞", "鸢都",
        "泰和", "瑞祥", "华庭", "明珠", "凯旋", "世纪", "天润", "天泽", "恒信", "中央", "富华", "康居", "安居", "宜居", "和谐", "春晖", "秋实", "望岳", "临河", "北辰", "南苑", "东方", "西湖", "松鹤", "怡和", "怡心",
        "嘉和", "佳园", "城建", "百合", "牡丹", "青年", "园丁", "渤海", "潍水", "金茂", "润泽", "悦景",
    ];

    private static readonly string[] NewBacks = ["花园", "家园", "嘉园", "名府", "雅居", "公馆", "新城", "华府", "苑"];
    private static readonly string[] OldBacks = ["小区", "新村", "宿舍", "公寓", "里", "院"];

    private readonly Compound[][] _ofGrid;
    private int _count;

    /// <summary>Names the compounds of a plan, always the same.</summary>
    public Compounds(DistrictPlan plan)
    {
        var random = RandomStream.For("compounds");
        var taken = new HashSet<string>();
        _ofGrid = [.. plan.Grids.Select(grid => Make(grid, random, taken))];
    }

    /// <summary>All compounds, by their index.</summary>
    public IEnumerable<Compound> All => _ofGrid.SelectMany(compounds => compounds);

    /// <summary>The compounds of a grid: one to three.</summary>
    public IReadOnlyList<Compound> Of(GridPlan grid) => _ofGrid[grid.Index];

    private Compound[] Make(GridPlan grid, RandomStream random, HashSet<string> taken)
    {
        var old = Enumerable.Range(0, random.Between(1, 3)).Select(_ => random.Chance(0.45)).ToArray();
        var households = Shares.Split(grid.Households, [.. old.Select(one => random.Between(0.6, 1.2) * (one ? 1 : 1.3))], least: 18);
        return [.. old.Zip(households, (one, count) => Make(grid, one, count, random, taken))];
    }

    private Compound Make(GridPlan grid, bool old, int households, RandomStream random, HashSet<string> taken)
    {
        string name;
        do name = random.Pick(Fronts) + random.Pick(old ? OldBacks : NewBacks) + (random.Chance(0.3) ? random.Pick(["东区", "西区", "南区", "北区", "一期", "二期"]) : "");
        while (!taken.Add(name));
        var street = random.Pick(grid.Community.Subdistrict.Names.Streets);
        var (floors, units, flats) = (old ? random.Between(4, 6) : random.Between(11, 27), old ? random.Between(2, 4) : households < 200 ? 1 : random.Between(1, 2), old ? 2 : random.Between(2, 3));
        // Two homes in a hundred stand empty, and the last building has room to spare.
        var buildings = (int)Math.Ceiling(households * 1.02 / (floors * units * flats));
        return new Compound(_count++, grid, name, street, random.Between(1, 399), households, buildings, units, floors, flats);
    }
}
