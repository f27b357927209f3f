using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>What hangs on the issues: ratings, verifications, supervision and attachments, read off their stories while these pass by, and what assessments and matters need to know of them.</summary>
internal sealed class IssueRecords(DistrictBodies bodies, DemoClock clock)
{
    private static readonly IdSeries RatingIds = new("issue rating"), VerificationIds = new("verification"), SupervisionIds = new("supervision"), ExtensionIds = new("issue extension"), JoinIds = new("issue join");

    private readonly SupervisingBodies _supervising = new(bodies);
    private int _number;

    public List<IssueRating> Ratings { get; } = [];

    public List<Verification> Verifications { get; } = [];

    public List<Supervision> Supervisions { get; } = [];

    public List<IssueExtension> Extensions { get; } = [];

    public List<IssueJoin> Joins { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    /// <summary>How the issues of each assignee, responsible organisation and community went, quarter by quarter.</summary>
    public Workload Workload { get; } = new(bodies.Plan, clock);

    /// <summary>The issues that matters spawned, and some that matters may have grown from, in the order of the reports.</summary>
    public List<Issue> OfMatters { get; } = [];

    /// <summary>Passes the stories through and keeps what hangs on them.</summary>
    public IEnumerable<IssueStory> Collect(IEnumerable<IssueStory> stories)
    {
        foreach (var story in stories)
        {
            Add(story);
            yield return story;
        }
    }

    private void Add(IssueStory story)
    {
        var (issue, number) = (story.Issue, ++_number);
        foreach (var step in story.Events) Add(step, issue);
        Attachments.AddRange(IssueFiles.Of(issue, number));
        Workload.Add(story);
        if (issue.Source == IssueSource.Matter || (number % 12 == 0 && issue.Visibility == IssueVisibility.Public)) OfMatters.Add(issue);
    }

    private void Add(IssueEvent step, Issue issue)
    {
        switch (step.Kind)
        {
            case IssueEventKind.Rated:
                Ratings.Add(new IssueRating { Id = RatingIds.At(step.At, Ratings.Count), IssueId = issue.Id, At = step.At, Stars = step.Stars!.Value, Comment = step.Note });
                break;
            case IssueEventKind.Verified:
                Verifications.Add(new Verification { Id = VerificationIds.At(step.At, Verifications.Count), IssueId = issue.Id, At = step.At, VerifierId = step.ActorId!.Value, Passed = step.Passed == true, Note = step.Note });
                break;
            case IssueEventKind.Supervised:
                Supervise(step, issue);
                break;
            case IssueEventKind.ExtensionAsked:
                Extensions.Add(new IssueExtension { Id = ExtensionIds.At(step.At, Extensions.Count), IssueId = issue.Id, AskedAt = step.At, AskedById = step.ActorId, Until = step.DueAt!.Value, Reason = step.Note! });
                break;
            case IssueEventKind.Extended:
                var extension = Extensions[^1];
                (extension.DecidedAt, extension.DecidedById, extension.Granted, extension.Answer) = (step.At, step.ActorId, true, step.Note);
                break;
            case IssueEventKind.Joined:
                Join(step, issue);
                break;
            case IssueEventKind.Handled or IssueEventKind.Closed:
                Resolve(step.At, issue.Id);
                break;
            default:
                break;
        }
    }

    private void Supervise(IssueEvent step, Issue issue)
    {
        var level = step.Level!.Value;
        if (issue.ResponsibleId is not { } responsible || Lasting(issue.Id).Any(other => other.Level == level)) return;
        Supervisions.Add(new Supervision
        {
            Id = SupervisionIds.At(step.At, Supervisions.Count),
            IssueId = issue.Id,
            Level = level,
            At = step.At,
            SupervisorId = _supervising.Above(responsible, level),
            Automatic = true,
            Reason = step.Note!,
        });
    }

    private void Join(IssueEvent step, Issue issue) =>
        Joins.Add(new IssueJoin { Id = JoinIds.At(step.At, Joins.Count), IssueId = issue.Id, PersonId = step.ActorId!.Value, At = step.At });

    private void Resolve(DateTime at, Guid issueId)
    {
        foreach (var supervision in Lasting(issueId)) supervision.ResolvedAt = at;
    }

    /// <summary>The supervisions of an issue that last; its own are the latest ones, for stories come one after the other.</summary>
    private IEnumerable<Supervision> Lasting(Guid issueId) => Supervisions.AsEnumerable().Reverse().TakeWhile(supervision => supervision.IssueId == issueId).Where(supervision => supervision.ResolvedAt is null);
}
