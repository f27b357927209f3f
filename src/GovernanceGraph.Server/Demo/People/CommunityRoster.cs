using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>
/// The people of a community by number. Numbers run without gap from <see cref="Start"/>: community workers, grid workers and other residents, so laid out that
/// the volunteers, some workers of both kinds and some residents, are one run in the middle.
/// </summary>
public sealed class CommunityRoster
{
    private readonly int _workersElsewhere, _gridWorkersElsewhere;
    private readonly ILookup<int, int> _duties;

    /// <param name="community">The community.</param>
    /// <param name="start">The number of its first person.</param>
    /// <param name="volunteers">How many volunteers it has.</param>
    /// <param name="others">How many residents it has on record who are neither staff nor volunteers.</param>
    public CommunityRoster(CommunityPlan community, int start, int volunteers, int others)
    {
        (Community, Start, Volunteers) = (community, start, volunteers);
        Workers = community.Posts;
        GridWorkers = community.Grids.Sum(grid => grid.Workers);
        _workersElsewhere = Workers / 2;
        _gridWorkersElsewhere = GridWorkers * 2 / 3;
        Count = _workersElsewhere + _gridWorkersElsewhere + volunteers + others;
        var duties = RandomStream.For("grid duties", community.Index).Shuffle(community.Grids.SelectMany(grid => Enumerable.Repeat(grid, grid.Workers)));
        _duties = duties.Select((grid, index) => (grid, person: GridWorker(index))).ToLookup(duty => duty.grid.Ordinal, duty => duty.person);
    }

    /// <summary>The community.</summary>
    public CommunityPlan Community { get; }

    /// <summary>The number of the first person.</summary>
    public int Start { get; }

    /// <summary>How many people there are.</summary>
    public int Count { get; }

    /// <summary>How many community workers.</summary>
    public int Workers { get; }

    /// <summary>How many grid workers.</summary>
    public int GridWorkers { get; }

    /// <summary>How many volunteers.</summary>
    public int Volunteers { get; }

    /// <summary>The person number of a community worker, counted from 0.</summary>
    public int Worker(int index) => index < _workersElsewhere ? Start + index : FirstVolunteer + (GridWorkers - _gridWorkersElsewhere) + index - _workersElsewhere;

    /// <summary>The person number of a grid worker, counted from 0.</summary>
    public int GridWorker(int index) => Start + _workersElsewhere + index;

    /// <summary>The person numbers of the grid workers of a grid of this community.</summary>
    public IReadOnlyList<int> WorkersOf(GridPlan grid) => [.. _duties[grid.Ordinal]];

    /// <summary>The person number of a volunteer, counted from 0.</summary>
    public int Volunteer(int index) => FirstVolunteer + index;

    /// <summary>The person numbers of those who are neither community nor grid workers; the earlier ones are volunteers.</summary>
    public Range Residents => FirstResident..(Start + Count);

    /// <summary>How many of <see cref="Residents"/> are volunteers.</summary>
    public int VolunteersAmongResidents => Volunteers - (FirstResident - FirstVolunteer);

    private int FirstVolunteer => Start + _workersElsewhere + _gridWorkersElsewhere;

    private int FirstResident => Start + Workers + GridWorkers;
}
