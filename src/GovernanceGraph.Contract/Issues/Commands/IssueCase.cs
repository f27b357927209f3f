using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>An issue in hand: its row, locked until the step is stored, what the viewer is to it, and its clock. Several who act at once come one after another, and each sees what the one before left.</summary>
internal sealed class IssueCase
{
    private int _taken;

    private IssueCase(Issue issue, CommandScope scope, CategorySpecification? specification, WorkingTime time, IssueParty parties, int responsibleRank)
    {
        (Issue, Scope, Specification, Parties, ResponsibleRank) = (issue, scope, specification, parties, responsibleRank);
        Clock = new IssueClock(specification, time);
        Today = DateOnly.FromDateTime(time.Local(scope.Now));
    }

    public Issue Issue { get; }

    public CommandScope Scope { get; }

    public CategorySpecification? Specification { get; private set; }

    public IssueParty Parties { get; }

    public int ResponsibleRank { get; }

    public IssueClock Clock { get; private set; }

    /// <summary>The day in the time zone of the issue's area.</summary>
    public DateOnly Today { get; }

    /// <summary>The event of the step; of several the first.</summary>
    public IssueEvent? Event { get; private set; }

    /// <summary>Locks and loads an issue; null where there is none that the viewer may see.</summary>
    public static async Task<IssueCase?> FindAsync(NodeId id, CommandScope scope)
    {
        if (id.Type.Name != nameof(Domain.Issues.Issue)) return null;
        var issue = await scope.Rows.Issues.FromSql($"SELECT * FROM public.issues WHERE id = {id.Key} FOR UPDATE").SingleOrDefaultAsync(scope.Cancel);
        if (issue is null) return null;
        var level = await scope.Rows.Organisations.Where(organisation => organisation.Id == issue.ResponsibleId).Select(organisation => organisation.Level).SingleOrDefaultAsync(scope.Cancel);
        var rank = SupervisionRule.RankOf(level);
        var parties = IssueParties.Of(scope.Viewer, issue.ReporterId, issue.AssigneeId, issue.ResponsibleId, rank, issue);
        if (!IssueParties.MaySee(scope.Viewer, issue, parties)) return null;
        var specification = await scope.Rows.CategorySpecifications.SingleOrDefaultAsync(five => five.CategoryId == issue.CategoryId, scope.Cancel);
        var time = await scope.Services.Times.ForAsync(scope.Rows, issue.AreaId!.Value, scope.Cancel);
        return new IssueCase(issue, scope, specification, time, parties, rank);
    }

    /// <summary>An issue that was just made.</summary>
    public static IssueCase OfNew(Issue issue, CommandScope scope, CategorySpecification? specification, WorkingTime time) => new(issue, scope, specification, time, IssueParty.Reporter, 0);

    /// <summary>What stands in the way of a step; null when nothing does.</summary>
    public CommandError? Refusal(IssueAction action, int? expectedVersion)
    {
        var obstacle = IssueRules.Obstacle(action, Facts());
        var isTheirs = obstacle is not (IssueObstacle.NotSignedIn or IssueObstacle.NotYours);
        if (isTheirs && expectedVersion is { } version && version != Issue.Version) return new VersionConflictError(version, Issue.Version, new EntityKey<Issue>(Issue.Id));
        return obstacle is { } reason ? IssueRefusals.Of(action, Issue.State, reason) : null;
    }

    private IssueFacts Facts() => new(
        Issue.State,
        Parties,
        Scope.Viewer.Person is not { } person || IssueRules.IsThirdPerson(person, Issue.AcceptedById, Issue.HandledById, Issue.AssigneeId),
        Issue.ExtensionAskedAt is not null,
        Specification?.VerificationWanted == true && Issue.VerifiedAt is null,
        IssueRules.IsRatedByReporter(Issue.ReporterId is not null, Issue.Source));

    /// <summary>When a step of the clock that begins now must be done.</summary>
    public DateTime? Deadline(IssueClockStep step) => Clock.Deadline(step, Issue.Priority, Scope.Now);

    /// <summary>Lets something happen to the issue, now and by the viewer; what happens in one step comes a millisecond after the other, so that it stays in order.</summary>
    public async Task<IssueEvent> TakeAsync(
        IssueEventKind kind, IssueState? to = null, string? note = null, Guid? responsible = null, Guid? assignee = null, DateTime? dueAt = null, DateTime? stepDueAt = null, int? minutesLeft = null,
        short? stars = null, short? level = null, Guid? other = null, Guid? category = null, IssuePriority? priority = null, IssueVisibility? visibility = null, bool? reporterPrivate = null, bool? passed = null)
    {
        var isFirst = kind == IssueEventKind.Submitted;
        var step = new IssueEvent
        {
            IssueId = Issue.Id,
            Version = isFirst ? 1 : Issue.Version + 1,
            Kind = kind,
            At = Scope.Now.AddMilliseconds(_taken++),
            ActorId = Scope.Viewer.Person,
            AppId = Scope.Viewer.Person is null ? Scope.Viewer.App : null,
            FromState = isFirst ? null : Issue.State,
            ToState = to,
            Note = note,
            ResponsibleId = responsible,
            AssigneeId = assignee,
            DueAt = dueAt,
            StepDueAt = stepDueAt,
            MinutesLeft = minutesLeft,
            Stars = stars,
            Level = level,
            OtherIssueId = other,
            CategoryId = category,
            Priority = priority,
            Visibility = visibility,
            ReporterPrivate = reporterPrivate,
            Passed = passed,
        };
        await IssueRecord.AddAsync(Scope.Rows, Issue, step, Clock, Scope.Cancel);
        Event ??= step;
        return step;
    }

    /// <summary>Opens the issue again, its time to handle beginning anew, under supervision one level above.</summary>
    public async Task ReopenAsync(string reason)
    {
        var due = Deadline(IssueClockStep.Handle);
        await TakeAsync(IssueEventKind.Reopened, IssueState.InProgress, reason, dueAt: due, stepDueAt: due);
        await SuperviseAsync(1, reason);
    }

    /// <summary>Puts the issue under supervision; null where one of the level supervises already.</summary>
    public async Task<IssueEvent?> SuperviseAsync(short level, string reason)
    {
        var (rows, cancel) = (Scope.Rows, Scope.Cancel);
        if (await rows.Supervisions.AnyAsync(supervision => supervision.IssueId == Issue.Id && supervision.Level == level && supervision.ResolvedAt == null, cancel)) return null;
        var step = await TakeAsync(IssueEventKind.Supervised, note: reason, level: level);
        await IssueRecord.SuperviseAsync(rows, Issue, step, Today, automatic: false, cancel);
        return step;
    }

    /// <summary>From now on the specifications of another category count.</summary>
    public async Task RecategoriseAsync(Guid category)
    {
        Specification = await Scope.Rows.CategorySpecifications.SingleOrDefaultAsync(five => five.CategoryId == category, Scope.Cancel);
        Clock = new IssueClock(Specification, await Scope.Services.Times.ForAsync(Scope.Rows, Issue.AreaId!.Value, Scope.Cancel));
    }
}
