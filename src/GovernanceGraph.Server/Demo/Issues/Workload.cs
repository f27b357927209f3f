using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>How the issues of somebody, reported in one quarter, went.</summary>
internal sealed class WorkloadCount
{
    public int Issues { get; private set; }

    public int InTime { get; private set; }

    public int Late { get; private set; }

    public int Stars { get; private set; }

    public int Rated { get; private set; }

    public int Reopened { get; private set; }

    public void Add(Issue issue, bool reopened, DateTime now)
    {
        Issues++;
        if (issue.HandledAt <= issue.DueAt) InTime++;
        else if (issue.HandledAt > issue.DueAt || issue.DueAt < now) Late++;
        if (reopened) Reopened++;
        if (issue.Rating is not { } stars) return;
        Rated++;
        Stars += stars;
    }
}

/// <summary>Counts issues by quarter for whom they are assigned to, who is responsible for them, and in which community they lie.</summary>
internal sealed class Workload(DistrictPlan plan, DemoClock clock)
{
    private readonly Dictionary<Guid, Guid> _communities = plan.Grids.ToDictionary(grid => grid.Id, grid => grid.Community.Id);
    private readonly Dictionary<(Guid Whose, DateOnly Quarter), WorkloadCount> _counts = [];

    /// <summary>The first day of the quarter of a day.</summary>
    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);

    /// <summary>The issues of one whose in a quarter; null when there are none.</summary>
    public WorkloadCount? Of(Guid whose, DateOnly quarter) => _counts.GetValueOrDefault((whose, quarter));

    public void Add(IssueStory story)
    {
        var issue = story.Issue;
        if (issue.State is IssueState.Merged or IssueState.Rejected or IssueState.Withdrawn) return;
        var quarter = QuarterOf(DateOnly.FromDateTime(DemoClock.ToLocal(issue.ReportedAt)));
        var reopened = story.Events.Any(step => step.Kind == IssueEventKind.Reopened);
        foreach (var whose in new[] { issue.AssigneeId, issue.ResponsibleId, _communities[issue.AreaId!.Value] })
            if (whose is { } key) CountOf(key, quarter).Add(issue, reopened, clock.Now);
    }

    private WorkloadCount CountOf(Guid whose, DateOnly quarter)
    {
        if (!_counts.TryGetValue((whose, quarter), out var count)) _counts[(whose, quarter)] = count = new WorkloadCount();
        return count;
    }
}
