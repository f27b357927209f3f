using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>The demo district's territory: who lies in whom, how many live there and who has which cells.</summary>
public sealed class DistrictPlan
{
    /// <summary>The scheme of the demo's codes: importing the real 370705 does not touch it.</summary>
    public const string Scheme = "DEMO";

    private const string DistrictDigits = "370705";

    private static readonly IdSeries Ids = new("area");

    private readonly List<GridPlan> _grids = [];

    private DistrictPlan()
    {
        var communities = PlaceNames.Subdistricts.Sum(subdistrict => subdistrict.Communities.Count);
        var sizes = RandomStream.For("community sizes");
        var grids = Shares.Split(DemoFigures.SecondLevelGrids, [.. Enumerable.Range(0, communities).Select(_ => sizes.Between(0.6, 1.6))], least: 3);
        var posts = Shares.Split(DemoFigures.CommunityWorkers, [.. grids.Select(count => count * sizes.Between(0.75, 1.25))], least: 4);
        Subdistricts = [.. PlaceNames.Subdistricts.Select((names, index) => new SubdistrictPlan(index, names, $"{DistrictDigits}{index + 1:000}000", Ids.At(1 + index)))];
        foreach (var subdistrict in Subdistricts) AddCommunities(subdistrict, posts);
        var workers = GridWorkers();
        foreach (var community in Communities) AddGrids(community, grids[community.Index], workers);
    }

    /// <summary>The key of the district's area.</summary>
    public Guid Id { get; } = Ids.At(0);

    /// <summary>The district's code.</summary>
    public static string Code => DistrictDigits + "000000";

    /// <summary>The subdistricts.</summary>
    public IReadOnlyList<SubdistrictPlan> Subdistricts { get; }

    /// <summary>The communities of all subdistricts.</summary>
    public IEnumerable<CommunityPlan> Communities => Subdistricts.SelectMany(subdistrict => subdistrict.Communities);

    /// <summary>The second-level grids of all communities.</summary>
    public IReadOnlyList<GridPlan> Grids => _grids;

    /// <summary>The lattice from which all boundaries are made.</summary>
    public Lattice Lattice { get; } = new();

    /// <summary>Makes the plan, always the same.</summary>
    public static DistrictPlan Make()
    {
        var plan = new DistrictPlan();
        GroundPlan.Divide(plan);
        return plan;
    }

    private void AddCommunities(SubdistrictPlan subdistrict, int[] posts)
    {
        foreach (var name in subdistrict.Names.Communities)
        {
            var (index, ordinal) = (Communities.Count(), subdistrict.Communities.Count + 1);
            var code = $"{subdistrict.Code[..9]}{ordinal:000}";
            subdistrict.Communities.Add(new CommunityPlan(index, subdistrict, name, code, posts[index], Ids.At(100 + index), Ids.At(200 + index)));
        }
    }

    private void AddGrids(CommunityPlan community, int count, int[] workers)
    {
        var random = RandomStream.For("grids", community.Index);
        var households = Shares.Split(community.Households, [.. Enumerable.Range(0, count).Select(_ => random.Between(0.6, 1.4))], least: 60);
        foreach (var share in households)
        {
            var (index, residents) = (_grids.Count, (int)(share * random.Between(2.2, 3.0)));
            var grid = new GridPlan(index, community, community.Grids.Count + 1, share, residents, workers[index], Ids.At(1_000 + index));
            community.Grids.Add(grid);
            _grids.Add(grid);
        }
    }

    private static int[] GridWorkers() => RandomStream.For("grid workers").Shuffle(
        [.. Enumerable.Repeat(3, DemoFigures.GridsWithThreeWorkers), .. Enumerable.Repeat(4, DemoFigures.GridsWithFourWorkers)]);
}
