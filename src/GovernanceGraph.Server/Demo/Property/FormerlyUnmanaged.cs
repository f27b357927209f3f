using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>Which 95 old compounds the red property services took over, at least one in each community that has any, and how many live there: 56,000 in all.</summary>
internal sealed class FormerlyUnmanaged
{
    private readonly int[] _residents;
    private readonly List<Compound> _chosen = [];
    private readonly List<Compound>[] _left;

    public FormerlyUnmanaged(DistrictBodies bodies)
    {
        _residents = ResidentsOf(bodies);
        var random = RandomStream.For("formerly unmanaged");
        _left = [.. bodies.Plan.Communities.Select(community => random.Shuffle(community.Grids.SelectMany(bodies.Compounds.Of).Where(compound => compound.Old)).ToList())];
        foreach (var candidates in _left.Where(candidates => candidates.Count > 0)) Choose(candidates);
        while (_chosen.Count < DemoFigures.FormerlyUnmanagedCompounds) Choose(random.Pick([.. _left.Where(candidates => candidates.Count > 2)]));
        while (SwapForABetterSum()) { }
        ShiftTheRest(bodies.Compounds);
    }

    /// <summary>The compounds, in no particular order.</summary>
    public IReadOnlyList<Compound> Compounds => _chosen;

    /// <summary>How many people live in a compound.</summary>
    public int Residents(Compound compound) => _residents[compound.Index];

    private int Missing => DemoFigures.ResidentsServed - _chosen.Sum(Residents);

    private static int[] ResidentsOf(DistrictBodies bodies) =>
        [.. bodies.Plan.Grids.SelectMany(grid => Shares.Split(grid.Residents, [.. bodies.Compounds.Of(grid).Select(compound => (double)compound.Households)]))];

    private void Choose(List<Compound> candidates)
    {
        _chosen.Add(candidates[^1]);
        candidates.RemoveAt(candidates.Count - 1);
    }

    /// <summary>Exchanges one compound for another of its community, if that brings the sum nearer.</summary>
    private bool SwapForABetterSum()
    {
        var missing = Missing;
        var swaps = from chosen in _chosen
                    from other in _left[chosen.Grid.Community.Index]
                    select (chosen, other, left: Math.Abs(missing - Residents(other) + Residents(chosen)));
        var best = swaps.MinBy(swap => swap.left);
        if (best.other is null || best.left >= Math.Abs(missing)) return false;
        _chosen[_chosen.IndexOf(best.chosen)] = best.other;
        var candidates = _left[best.chosen.Grid.Community.Index];
        candidates[candidates.IndexOf(best.other)] = best.chosen;
        return true;
    }

    /// <summary>The last few people move between two compounds of one grid.</summary>
    private void ShiftTheRest(Compounds compounds)
    {
        var missing = Missing;
        var (chosen, sibling) = _chosen.SelectMany(one => compounds.Of(one.Grid).Except(_chosen).Select(other => (one, other))).First(pair => Residents(pair.one) + missing > 1 && Residents(pair.other) - missing > 1);
        _residents[chosen.Index] += missing;
        _residents[sibling.Index] -= missing;
    }
}
