using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>In which grid an issue of a kind arises: where more people live, and in some grids more than in others.</summary>
internal sealed class GridChoice
{
    private readonly Dictionary<IssueKind, WeightedChoice<GridPlan>> _grids;

    public GridChoice(DistrictPlan plan, IssueCatalogue catalogue)
    {
        var burdens = plan.Grids.Select(grid => Math.Clamp(RandomStream.For("burden", grid.Index).LongTailed(1), 0.35, 3.2)).ToArray();
        _grids = catalogue.Kinds.ToDictionary(kind => kind, kind => new WeightedChoice<GridPlan>(plan.Grids.Select(grid => (grid, grid.Residents * burdens[grid.Index] * Leaning(kind, grid)))));
    }

    public GridPlan Draw(IssueKind kind, RandomStream random) => _grids[kind].Draw(random);

    private static double Leaning(IssueKind kind, GridPlan grid) => RandomStream.For(kind.Code, grid.Index).Between(0.5, 1.5);
}
