using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Server.Demo.GridWork;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>The 60,000 issues with their events, in the order of the reports. Each enumeration makes them anew, always the same, so that none need be kept.</summary>
internal sealed class IssueStories(IssueDrafts drafts, IssueTexts texts, IssueDesk desk, IEnumerable<CategorySpecification> specifications, DemoClock clock)
{
    private const double MergedShare = 0.3, AnonymousShare = 0.22, PersonalShare = 0.013;

    private static readonly IdSeries Ids = new("issue");

    public IEnumerable<IssueStory> All()
    {
        var clocks = specifications.ToDictionary(five => five.CategoryId, five => new IssueClock(five, WorkingTime.Time));
        var latest = new Dictionary<(int Grid, IssueKind Kind), Issue>();
        foreach (var draft in drafts.All())
        {
            var random = RandomStream.For("issue " + draft.Code);
            var issue = Report(draft, random);
            var key = (draft.Grid.Index, draft.Kind);
            var merges = latest.GetValueOrDefault(key) is { } earlier && IsOpen(earlier, draft.ReportedAt.AddDays(3)) && random.Chance(MergedShare) ? earlier.Id : (Guid?)null;
            var steps = new IssueJourney(draft, issue, desk, random).Plan(merges);
            var story = IssueReplay.Of(issue, draft.Number, steps, clock.Now, clocks[issue.CategoryId]);
            if (issue.State is not (IssueState.Merged or IssueState.Rejected or IssueState.Withdrawn)) latest[key] = issue;
            yield return story;
        }
    }

    private static bool IsOpen(Issue issue, DateTime until) => issue.ClosedAt is null || issue.ClosedAt > until;

    private Issue Report(IssueDraft draft, RandomStream random)
    {
        var text = texts.Write(draft);
        var hidden = random.Chance(draft.Kind.Private / 100.0 + PersonalShare);
        return new Issue
        {
            Id = Ids.At(draft.ReportedAt, draft.Number),
            Code = draft.Code,
            Title = text.Title,
            Description = text.Description,
            Address = text.Address,
            CategoryId = draft.Kind.CategoryId,
            Source = draft.Source,
            Priority = Priority(draft, random),
            Visibility = hidden ? IssueVisibility.Private : IssueVisibility.Public,
            ReporterId = Reporter(draft, random),
            DiaryEntryId = draft.Source == IssueSource.Diary ? DiaryRows.IdOf(draft) : null,
            ReporterPrivate = hidden || random.Chance(AnonymousShare),
            AreaId = draft.Grid.Id,
            Longitude = draft.Place.Longitude,
            Latitude = draft.Place.Latitude,
            ReportedAt = draft.ReportedAt,
            ImportSource = DemoDistrict.Source,
            ExternalId = draft.Code,
        };
    }

    private Guid? Reporter(IssueDraft draft, RandomStream random) => draft.Source switch
    {
        IssueSource.Resident or IssueSource.Hotline or IssueSource.Matter => desk.Resident(draft.Grid, random),
        IssueSource.GridPatrol => desk.GridWorker(draft.Grid, random),
        IssueSource.Diary => desk.Diarist(draft),
        _ => null,
    };

    private static IssuePriority Priority(IssueDraft draft, RandomStream random)
    {
        if (!random.Chance(draft.Kind.Urgent / 100.0)) return random.Chance(0.08) ? IssuePriority.Low : IssuePriority.Normal;
        return random.Chance(0.35) ? IssuePriority.Urgent : IssuePriority.High;
    }
}
