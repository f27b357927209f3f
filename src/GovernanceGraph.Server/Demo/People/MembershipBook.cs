using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>All posts and memberships of the demo district; people are named by their numbers in the <see cref="Roster"/>.</summary>
internal sealed class MembershipBook(DemoClock clock)
{
    private static readonly IdSeries Ids = new("membership"), PostIds = new("post");

    private readonly RandomStream _random = RandomStream.For("memberships");
    private readonly List<Membership> _memberships = [];
    private readonly List<Post> _posts = [];
    private readonly HashSet<int> _partyMembers = [];

    public IReadOnlyList<Membership> Memberships => _memberships;

    public IReadOnlyList<Post> Posts => _posts;

    /// <summary>People who must be Party members because of what they do.</summary>
    public IReadOnlySet<int> PartyMembers => _partyMembers;

    public Post AddPost(Organisation organisation, string title, MembershipRole role, Guid? areaId, int headcount = 1)
    {
        var post = new Post { Id = PostIds.At(_posts.Count), OrganisationId = organisation.Id, Title = title, Role = role, AreaId = areaId, Headcount = headcount };
        _posts.Add(post);
        return post;
    }

    /// <summary>Adds a present membership, begun two months to seven years ago. It is exercised in the area given, or in the organisation's.</summary>
    /// <param name="notBefore">The first day that it can have begun, where the area is younger.</param>
    public Membership Add(int person, Organisation organisation, MembershipRole role, Guid? areaId = null, Post? post = null, StewardSource? source = null, DateOnly? notBefore = null)
    {
        var since = clock.Until.AddDays(-_random.Between(60, 2_500));
        return Add(person, organisation, role, areaId, post, source, notBefore is { } first && since < first ? first : since, null);
    }

    /// <summary>The day before which no membership of a grid can have begun; null where the grid is older than all of them.</summary>
    public DateOnly? FirstDayOf(Territory.GridPlan grid) => Territory.RedrawnGrids.Concerns(grid) ? Territory.RedrawnGrids.DayOf(clock) : null;

    /// <summary>Adds a present membership of a person who has others already.</summary>
    public Membership Add(Guid person, Organisation organisation, MembershipRole role) =>
        Add(person, organisation, role, null, null, null, clock.Until.AddDays(-_random.Between(60, 2_500)), null);

    /// <summary>Adds a membership that ended one to three years ago.</summary>
    public void AddFormer(int person, Organisation organisation, MembershipRole role, Post? post)
    {
        var ended = clock.Until.AddDays(-_random.Between(365, 1_100));
        Add(person, organisation, role, null, post, null, ended.AddDays(-_random.Between(700, 2_000)), ended);
    }

    private Membership Add(int person, Organisation organisation, MembershipRole role, Guid? areaId, Post? post, StewardSource? source, DateOnly since, DateOnly? until)
    {
        if (NeedsParty(organisation.Kind, role)) _partyMembers.Add(person);
        return Add(Roster.Id(person), organisation, role, areaId, post, source, since, until);
    }

    private Membership Add(Guid person, Organisation organisation, MembershipRole role, Guid? areaId, Post? post, StewardSource? source, DateOnly since, DateOnly? until)
    {
        var membership = new Membership
        {
            Id = Ids.At(_memberships.Count),
            PersonId = person,
            OrganisationId = organisation.Id,
            PostId = post?.Id,
            Role = role,
            AreaId = areaId ?? organisation.AreaId,
            Source = source,
            Since = since,
            Until = until,
        };
        _memberships.Add(membership);
        return membership;
    }

    private static bool NeedsParty(OrganisationKind kind, MembershipRole role) =>
        kind is OrganisationKind.DistrictPartyCommittee or OrganisationKind.SubdistrictWorkingCommittee or OrganisationKind.CommunityPartyCommittee or OrganisationKind.GridPartyBranch
        || role is MembershipRole.Secretary or MembershipRole.DualCheckInPartyMember or MembershipRole.HubHousehold or MembershipRole.PartyDelegate;
}
