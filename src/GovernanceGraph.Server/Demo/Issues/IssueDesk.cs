using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.People;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Who acts on the issues of a place: who accepts, who is responsible, who goes there, who may have reported it.</summary>
internal sealed class IssueDesk(DistrictBodies bodies, Roster roster, MembershipBook book)
{
    private readonly Dictionary<Guid, Guid> _heads = book.Memberships.Where(membership => membership.Role == MembershipRole.Director).GroupBy(membership => membership.OrganisationId).ToDictionary(heads => heads.Key, heads => heads.First().PersonId);

    private readonly Dictionary<(int Community, int Ordinal), IReadOnlyList<int>> _gridWorkers = bodies.Plan.Grids.ToDictionary(
        grid => (grid.Community.Index, grid.Ordinal), grid => roster.Communities[grid.Community.Index].WorkersOf(grid));

    /// <summary>The organisation responsible for a kind of issue at a place: the nearest of its sort.</summary>
    public Organisation Responsible(IssueKind kind, GridPlan grid)
    {
        var community = bodies.Communities[grid.Community.Index];
        return kind.Responsible switch
        {
            "社区" => community.ResidentsCommittee,
            "物业" => community.Property,
            "街道" => community.Subdistrict.Office,
            var department => bodies.Departments[department],
        };
    }

    /// <summary>The subdistrict's office, to which what cannot be solved nearby goes.</summary>
    public Organisation Office(GridPlan grid) => bodies.Subdistricts[grid.Community.Subdistrict.Index].Office;

    /// <summary>Who decides one level above an organisation: the head of the subdistrict's office or, above that, of the district's joint conference.</summary>
    public Guid OfficerAbove(Organisation responsible, GridPlan grid) => _heads[(responsible.Level == OrganisationLevel.Community ? Office(grid) : bodies.JointConference).Id];

    /// <summary>A grid worker of the grid.</summary>
    public Guid GridWorker(GridPlan grid, RandomStream random) => Roster.Id(random.Pick(_gridWorkers[(grid.Community.Index, grid.Ordinal)]));

    /// <summary>The grid worker whose diary raised an issue.</summary>
    public Guid Diarist(IssueDraft draft) => GridWorker(draft.Grid, RandomStream.For("diarist", draft.Number));

    /// <summary>One of the community workers at the desk.</summary>
    public Guid DeskWorker(GridPlan grid, RandomStream random)
    {
        var community = roster.Communities[grid.Community.Index];
        return Roster.Id(community.Worker(random.Below(Math.Min(3, community.Workers))));
    }

    /// <summary>A third person who checks the result on the ground: a community worker who neither accepted nor handled it.</summary>
    public Guid Verifier(GridPlan grid)
    {
        var community = roster.Communities[grid.Community.Index];
        return Roster.Id(community.Worker(community.Workers - 1));
    }

    /// <summary>A resident of the community; some report often.</summary>
    public Guid Resident(GridPlan grid, RandomStream random)
    {
        var (start, end) = (roster.Communities[grid.Community.Index].Residents.Start.Value, roster.Communities[grid.Community.Index].Residents.End.Value);
        return Roster.Id(end - 1 - (int)((end - start) * random.Unit() * random.Unit()));
    }
}
