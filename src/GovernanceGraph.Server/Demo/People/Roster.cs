using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>All people of the district by number: community after community, then the officials who live anywhere.</summary>
public sealed class Roster
{
    /// <summary>(ours) Residents on record, because they report issues, who are neither staff nor volunteers.</summary>
    public const int Others = 26_000;

    /// <summary>(ours) Officials of the district and the subdistricts.</summary>
    public const int Officials = 403;

    private static readonly IdSeries Ids = new("person");

    /// <summary>Numbers the people of a plan.</summary>
    public Roster(DistrictPlan plan)
    {
        var communities = plan.Communities.ToList();
        var random = RandomStream.For("roster");
        var volunteers = Shares.Split(DemoFigures.Volunteers, [.. communities.Select(community => community.Households * random.Between(0.7, 1.3))]);
        var others = Shares.Split(Others, [.. communities.Select(community => (double)community.Households)]);
        var rosters = new List<CommunityRoster>();
        foreach (var community in communities)
            rosters.Add(new CommunityRoster(community, rosters.Sum(roster => roster.Count), volunteers[community.Index], others[community.Index]));
        Communities = rosters;
        FirstOfficial = rosters.Sum(roster => roster.Count);
    }

    /// <summary>The people of each community, by the community's index.</summary>
    public IReadOnlyList<CommunityRoster> Communities { get; }

    /// <summary>The number of the first official.</summary>
    public int FirstOfficial { get; }

    /// <summary>How many people there are.</summary>
    public int Count => FirstOfficial + Officials;

    /// <summary>The key of a person.</summary>
    public static Guid Id(int person) => Ids.At(person);
}
