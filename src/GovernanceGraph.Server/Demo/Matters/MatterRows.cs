using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>(ours) Some two dozen matters of each community in eighteen months, with their meetings, votes, actions and evaluations, and the issues that they grew from or spawned.</summary>
internal sealed class MatterRows
{
    private const int DaysBack = 540;
    private const double ListedShare = 0.5;

    private static readonly IdSeries Ids = new("community matter"), LinkIds = new("matter issue");

    private readonly DemoClock _clock;
    private readonly ILookup<Guid, ListedMatter> _listed;
    private readonly ILookup<Guid, Issue> _issues;

    public MatterRows(DistrictBodies bodies, IReadOnlyList<Facility> facilities, IReadOnlyList<ListedMatter> listed, IEnumerable<Issue> issues, IEnumerable<Project> projects, DemoClock clock)
    {
        _clock = clock;
        _listed = listed.ToLookup(matter => matter.AreaId!.Value);
        var communities = bodies.Plan.Grids.ToDictionary(grid => grid.Id, grid => grid.Community.Id);
        _issues = issues.ToLookup(issue => communities[issue.AreaId!.Value]);
        var (places, ofCommunity) = (MatterPlace.All(bodies, facilities), projects.ToLookup(project => project.AreaId));
        foreach (var place in places) Add(place);
        foreach (var place in places)
            foreach (var project in ofCommunity[place.Plan.Id]) new ProjectMatters(place, Book, clock).Add(project);
    }

    public MatterBook Book { get; } = new();

    private void Add(MatterPlace place)
    {
        var random = RandomStream.For("matters", place.Plan.Index);
        new CommunityMeetings(place, Book, _clock).Add();
        var first = Book.Matters.Count;
        for (var count = random.Between(20, 28); count > 0; count--) Raise(place, random);
        Link(Book.Matters.Skip(first).ToList(), [.. _issues[place.Plan.Id]], random);
    }

    private void Raise(MatterPlace place, RandomStream random)
    {
        var grid = random.Pick(place.Plan.Grids);
        var topic = random.Pick([.. MatterTopic.All.Where(topic => !topic.OfOwners || place.OwnersOf(grid) is not null)]);
        var compound = topic.OfOwners ? place.District.Compounds.Of(grid)[0] : random.Pick(place.District.Compounds.Of(grid));
        var raised = _clock.Now.AddDays(-DaysBack * random.Unit()).Date.AddHours(random.Between(1, 12)).AddMinutes(random.Below(60));
        var number = Book.Matters.Count + 1;
        var matter = new CommunityMatter
        {
            Id = Ids.At(raised, number),
            Code = $"KWS{raised.AddHours(8):yyyyMMdd}-{number:0000}",
            Title = Fill(topic.Title),
            Text = Fill(topic.Text),
            CategoryId = MatterCategories.Id(topic.Category),
            Level = topic.Level,
            Pathway = topic.Pathway,
            RaisedBy = random.Between(1, 60),
            RaisedAt = raised,
            AreaId = topic.Level == OrganisationLevel.Grid || topic.OfOwners ? grid.Id : place.Plan.Id,
            LeadId = Lead(place, topic, random).Id,
            ListedMatterId = Listed(place, topic, random)?.Id,
        };
        new MatterLife(place, grid, compound, topic, matter, Book, random, _clock.Now).Live();

        string Fill(string pattern) => pattern.Replace("{小区}", compound.Name).Replace("{社区}", place.Plan.Name).Replace("{街}", compound.Street);
    }

    private static Organisation Lead(MatterPlace place, MatterTopic topic, RandomStream random) => topic.Lead switch
    {
        MatterLead.Property => place.Bodies.Property,
        MatterLead.Supervision => place.Bodies.Supervision,
        MatterLead.SocialOrganisation => random.Pick(place.Bodies.SocialOrganisations),
        _ => place.Bodies.ResidentsCommittee,
    };

    private ListedMatter? Listed(MatterPlace place, MatterTopic topic, RandomStream random)
    {
        var fitting = _listed[place.Plan.Id].Where(listed => listed.CategoryId == MatterCategories.Id(topic.Category)).ToList();
        return fitting.Count > 0 && random.Chance(ListedShare) ? random.Pick(fitting) : null;
    }

    // An issue whose source is a matter was spawned by one that was acted on, or at least raised, by then; some matters grew from an issue of the weeks before.
    private void Link(List<CommunityMatter> matters, List<Issue> issues, RandomStream random)
    {
        foreach (var issue in issues.Where(issue => issue.Source == IssueSource.Matter))
        {
            var before = matters.Where(matter => matter.RaisedAt < issue.ReportedAt).ToList();
            var acting = before.Where(matter => matter.ActingSince < issue.ReportedAt).ToList();
            if (before.Count > 0) Link(random.Pick(acting.Count > 0 ? acting : before), issue, MatterIssueKind.Spawned);
        }
        foreach (var matter in matters.Where(_ => random.Chance(0.35)))
            if (issues.FindLast(issue => issue.Source != IssueSource.Matter && issue.ReportedAt < matter.RaisedAt && issue.ReportedAt > matter.RaisedAt.AddDays(-30)) is { } origin)
                Link(matter, origin, MatterIssueKind.GrewFrom);
    }

    private void Link(CommunityMatter matter, Issue issue, MatterIssueKind kind) =>
        Book.IssueLinks.Add(new MatterIssue { Id = LinkIds.At(Book.IssueLinks.Count), MatterId = matter.Id, IssueId = issue.Id, Kind = kind });
}
