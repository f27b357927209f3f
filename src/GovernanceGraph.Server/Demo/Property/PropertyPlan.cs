using GovernanceGraph.Domain.Property;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;
using Compound = GovernanceGraph.Server.Demo.Territory.Compound;

namespace GovernanceGraph.Server.Demo.Property;

/// <summary>How each compound of the district is managed, and which lie across the border of two grids.</summary>
internal sealed class PropertyPlan
{
    /// <summary>(ours) Compounds that nobody manages yet: “明年实现全覆盖”.</summary>
    private const int StillUnmanaged = 14;

    private readonly PropertyRegime[] _regimes;
    private readonly GridPlan?[] _second;
    private readonly HashSet<Guid> _withCommittee;

    public PropertyPlan(DistrictBodies bodies)
    {
        (Bodies, Former) = (bodies, new FormerlyUnmanaged(bodies));
        _withCommittee = [.. bodies.Book.Organisations.Where(one => one.CompoundId is not null).Select(one => one.CompoundId!.Value)];
        var random = RandomStream.For("property regimes");
        _regimes = [.. bodies.Compounds.All.Select(compound => compound.Old && random.Chance(0.35) ? PropertyRegime.SelfManaged : PropertyRegime.Market)];
        foreach (var compound in Former.Compounds) _regimes[compound.Index] = PropertyRegime.CommunityRun;
        foreach (var compound in random.Shuffle(bodies.Compounds.All.Where(one => one.Old && _regimes[one.Index] != PropertyRegime.CommunityRun)).Take(StillUnmanaged)) _regimes[compound.Index] = PropertyRegime.Unmanaged;
        _second = [.. bodies.Compounds.All.Select(compound => compound.Buildings > 1 && random.Chance(0.08) ? Neighbour(compound.Grid) : null)];
    }

    public DistrictBodies Bodies { get; }

    public FormerlyUnmanaged Former { get; }

    public IEnumerable<Compound> Compounds => Bodies.Compounds.All;

    public PropertyRegime Regime(Compound compound) => _regimes[compound.Index];

    /// <summary>The other grid into which a compound reaches; null for most.</summary>
    public GridPlan? SecondGrid(Compound compound) => _second[compound.Index];

    /// <summary>The grid of a building, counted from 1: the last third of a straddling compound stands in the other one.</summary>
    public GridPlan GridOf(Compound compound, int building) => SecondGrid(compound) is { } second && building > compound.Buildings * 2 / 3 ? second : compound.Grid;

    /// <summary>Whether the homes of a compound are on record: where owners have a committee, and where the community took over.</summary>
    public bool HasUnits(Compound compound) => Regime(compound) == PropertyRegime.CommunityRun || _withCommittee.Contains(compound.Id);

    // A grid of the same community with a common edge, the first there is.
    private static GridPlan? Neighbour(GridPlan grid)
    {
        var edge = grid.Cells.SelectMany(cell => cell.Neighbours).ToHashSet();
        return grid.Community.Grids.FirstOrDefault(other => other != grid && other.Cells.Any(edge.Contains));
    }
}
