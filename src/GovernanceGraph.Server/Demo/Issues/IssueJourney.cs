using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>Plans the way of one issue through the state chart of domain.md §4: accepted, assigned, handled, fed back, rated; and what gets in between.</summary>
internal sealed class IssueJourney(IssueDraft draft, Issue issue, IssueDesk desk, RandomStream random)
{
    private const double RejectedShare = 0.025, WithdrawnShare = 0.012, ReturnedShare = 0.03, TransferredShare = 0.06, SuspendedShare = 0.08, ExtendedShare = 0.25;
    private const double VerifiedShare = 0.05, FailedShare = 0.06, JoinedShare = 0.02, JoinedHotShare = 0.15, CommentedShare = 0.05, StuckShare = 0.004, RatingResidents = 0.66, RatingCallers = 0.42;

    private static readonly WeightedChoice<int> StarsInTime = new([(5, 60), (4, 25), (3, 9), (2, 4), (1, 2)]);
    private static readonly WeightedChoice<int> StarsLate = new([(5, 24), (4, 25), (3, 22), (2, 16), (1, 13)]);

    private readonly List<IssueStep> _steps = [];
    private readonly Guid _gridWorker = desk.GridWorker(draft.Grid, random), _deskWorker = desk.DeskWorker(draft.Grid, random);

    private Organisation _responsible = desk.Responsible(draft.Kind, draft.Grid);
    private DateTime _due;

    private bool ByStaff => draft.Source is IssueSource.GridPatrol or IssueSource.Diary;

    // Only a resident who reported can withdraw and rate.
    private bool ByResident => !ByStaff && issue.ReporterId is not null;

    private double Slowness => Performance.Slowness(_responsible);

    /// <summary>The steps, planned to the end however late that is.</summary>
    /// <param name="mergeInto">An open issue of the same kind in the same grid that this one repeats, if it does.</param>
    public IReadOnlyList<IssueStep> Plan(Guid? mergeInto)
    {
        Step(IssueEventKind.Submitted, draft.ReportedAt, issue.ReporterId, IssueState.Submitted, said: new(
            StepDueAt: AcceptBy(draft.ReportedAt), Category: issue.CategoryId, Priority: issue.Priority, Visibility: issue.Visibility, ReporterPrivate: issue.ReporterPrivate));
        if (mergeInto is { } into) Merge(into);
        else if (ByResident && random.Chance(WithdrawnShare)) Step(IssueEventKind.Withdrawn, draft.ReportedAt.AddMinutes(random.Between(4, 900)), issue.ReporterId, IssueState.Withdrawn, IssueNotes.Withdrawn);
        else if (!ByStaff && random.Chance(RejectedShare)) Step(IssueEventKind.Rejected, Reaction(draft.ReportedAt, 90), _deskWorker, IssueState.Rejected, IssueNotes.Rejected);
        else Handle();
        return _steps;
    }

    private void Merge(Guid into) =>
        Step(IssueEventKind.Merged, Reaction(draft.ReportedAt, 60), _deskWorker, IssueState.Merged, ["与已受理的同类诉求重复，合并办理。"], new(Other: into));

    private void Handle()
    {
        var assigned = Accept(draft.ReportedAt);
        if (random.Chance(ReturnedShare)) assigned = Return(assigned);
        assigned = Transfer(assigned);
        var working = Suspend(assigned);
        var handled = Work(working);
        Join(assigned);
        Finish(handled, again: false);
    }

    private DateTime Accept(DateTime since)
    {
        var accepted = Reaction(since, ByStaff ? 6 : 55);
        _due = Deadline(accepted);
        Step(IssueEventKind.Accepted, accepted, _deskWorker, IssueState.Accepted, said: new(_responsible.Id, DueAt: _due, StepDueAt: _due));
        var assigned = accepted.AddMinutes(random.Between(2, 40));
        Step(IssueEventKind.Assigned, assigned, _deskWorker, IssueState.InProgress, said: new(Assignee: _gridWorker, StepDueAt: _due));
        return assigned;
    }

    private DateTime Return(DateTime assigned)
    {
        var returned = Reaction(assigned, 120);
        Step(IssueEventKind.Returned, returned, _gridWorker, IssueState.Submitted, IssueNotes.Returned, new(StepDueAt: AcceptBy(returned)));
        if (random.Chance(0.5)) _responsible = desk.Office(draft.Grid);
        return Accept(returned);
    }

    private DateTime Transfer(DateTime assigned)
    {
        if (_responsible.Level != OrganisationLevel.Community || !random.Chance(TransferredShare)) return assigned;
        _responsible = desk.Office(draft.Grid);
        var transferred = Reaction(assigned, 150);
        Step(IssueEventKind.Transferred, transferred, _gridWorker, null, IssueNotes.Transferred, new(_responsible.Id, _gridWorker));
        return transferred;
    }

    // Waiting does not count: what was left of the limit is left when the pause ends.
    private DateTime Suspend(DateTime since)
    {
        if (draft.Kind.Days < 7 || !random.Chance(SuspendedShare)) return since;
        var suspended = Reaction(since, 400);
        var pause = TimeSpan.FromDays(random.Between(5, 45));
        if (suspended >= _due) return since;
        var (resumed, left) = (suspended + pause, MinutesLeft(suspended));
        _due = ByClock ? resumed.AddMinutes(left) : WorkingTime.Add(resumed, left);
        Step(IssueEventKind.Suspended, suspended, _gridWorker, IssueState.Suspended, IssueNotes.Suspended, new(MinutesLeft: left));
        Step(IssueEventKind.Resumed, resumed, _gridWorker, IssueState.InProgress, said: new(DueAt: _due, StepDueAt: _due));
        return resumed;
    }

    // The work itself: two fifths of the limit is the usual time, with a long tail; what is late is supervised.
    private DateTime Work(DateTime since)
    {
        var median = draft.Kind.Days * WorkingTime.MinutesADay * 0.3 * Slowness * (issue.Priority is IssuePriority.Urgent or IssuePriority.High ? 0.3 : 1);
        var handled = WorkingTime.Add(since, random.LongTailed(median) * (random.Chance(StuckShare) ? 40 : 1));
        if (random.Chance(CommentedShare)) Step(IssueEventKind.Commented, Between(since, handled), _gridWorker, null, IssueNotes.Commented);
        if (handled > _due && random.Chance(ExtendedShare)) Extend(since);
        Supervise(handled);
        return handled;
    }

    private void Extend(DateTime since)
    {
        var asked = _due.AddHours(-random.Between(1, 12));
        if (asked <= since) return;
        var granted = asked.AddMinutes(Math.Floor((_due - asked).TotalMinutes * random.Between(0.1, 0.9)));
        _due = WorkingTime.Add(_due, draft.Kind.Days * WorkingTime.MinutesADay * 0.5);
        Step(IssueEventKind.ExtensionAsked, asked, _gridWorker, null, IssueNotes.Extended, new(DueAt: _due));
        Step(IssueEventKind.Extended, granted, desk.OfficerAbove(_responsible, draft.Grid), null, ["情况属实，同意延期。"], new(DueAt: _due, StepDueAt: _due));
    }

    // One level above at the deadline, two levels 24 h later, as far as there are levels above.
    private void Supervise(DateTime handled)
    {
        var above = _responsible.Level == OrganisationLevel.Community ? 2 : 1;
        for (var level = 1; level <= above; level++)
        {
            var (at, reached) = (_due.AddHours(24 * (level - 1)), (short)level);
            if (at < handled) Step(IssueEventKind.Supervised, at, null, null, [IssueNotes.Supervised(level)], new(Level: reached));
        }
    }

    private void Join(DateTime since)
    {
        if (!random.Chance(draft.Hot ? JoinedHotShare : JoinedShare) || issue.Visibility == IssueVisibility.Private) return;
        var joined = new HashSet<Guid?> { issue.ReporterId };
        for (var count = random.Between(1, 4); count > 0; count--)
            if (desk.Resident(draft.Grid, random) is var resident && joined.Add(resident)) Step(IssueEventKind.Joined, Between(since, since.AddDays(2)), resident, null, IssueNotes.Joined);
    }

    private void Finish(DateTime handled, bool again)
    {
        Step(IssueEventKind.Handled, handled, _gridWorker, IssueState.Handled, IssueNotes.Handled, new(StepDueAt: WorkingTime.Add(handled, WorkingTime.MinutesADay)));
        var checkedAt = handled;
        if (!again && random.Chance(VerifiedShare))
        {
            checkedAt = Reaction(handled, 240);
            var failed = random.Chance(FailedShare);
            Step(IssueEventKind.Verified, checkedAt, desk.Verifier(draft.Grid), null, failed ? IssueNotes.VerifiedNot : IssueNotes.Verified, new(Passed: !failed));
            if (failed)
            {
                Reopen(checkedAt);
                return;
            }
        }
        var fedBack = Reaction(checkedAt, ByStaff ? 15 : 120);
        Step(IssueEventKind.FedBack, fedBack, _deskWorker, IssueState.FedBack, IssueNotes.FedBack);
        Rate(fedBack, again, late: handled > _due);
    }

    private void Rate(DateTime fedBack, bool again, bool late)
    {
        if (!ByResident) Step(IssueEventKind.Closed, Reaction(fedBack, 60), _deskWorker, IssueState.Closed, ["现场复核后办结。"]);
        else if (!random.Chance(draft.Source == IssueSource.Resident ? RatingResidents : RatingCallers)) Step(IssueEventKind.Closed, fedBack.AddDays(7), null, IssueState.Closed, ["NO_REPLY：七日内未评价，自动办结。"]);
        else Rate(fedBack.AddMinutes(random.Between(3, 5 * 24 * 60)), again ? Math.Max(3, StarsInTime.Draw(random)) : (late ? StarsLate : StarsInTime).Draw(random));
    }

    // One or two stars reopen an issue, under supervision.
    private void Rate(DateTime at, int stars)
    {
        var reopens = stars <= 2;
        Step(IssueEventKind.Rated, at, issue.ReporterId, reopens ? null : IssueState.Closed, [IssueNotes.Rated(stars)], new(Stars: (short)stars));
        if (reopens) Reopen(at);
    }

    private void Reopen(DateTime at)
    {
        _due = Deadline(at);
        Step(IssueEventKind.Reopened, at.AddSeconds(1), null, IssueState.InProgress, ["未通过，重新办理。"], new(DueAt: _due, StepDueAt: _due));
        Step(IssueEventKind.Supervised, at.AddSeconds(2), null, null, ["重新办理，上一级督办。"], new(Level: 1));
        Finish(WorkingTime.Add(at, random.LongTailed(draft.Kind.Days * WorkingTime.MinutesADay * 0.25)), again: true);
    }

    private DateTime Deadline(DateTime since) => issue.Priority switch
    {
        IssuePriority.Urgent => since.AddHours(24),
        IssuePriority.High => WorkingTime.Add(since, Math.Max(1, draft.Kind.Days / 2) * WorkingTime.MinutesADay),
        _ => WorkingTime.Add(since, draft.Kind.Days * WorkingTime.MinutesADay),
    };

    private bool ByClock => issue.Priority == IssuePriority.Urgent;

    private int MinutesLeft(DateTime at) => (int)(ByClock ? (_due - at).TotalMinutes : WorkingTime.Between(at, _due));

    private DateTime AcceptBy(DateTime since) => WorkingTime.Add(since, 60 * CategorySpecifications.AcceptHours(draft.Kind));

    // Urgent things are taken up around the clock, others in working time.
    private DateTime Reaction(DateTime since, double medianMinutes)
    {
        var minutes = 1 + random.LongTailed(medianMinutes);
        return issue.Priority == IssuePriority.Urgent ? since.AddSeconds(Math.Floor(minutes * 20)) : WorkingTime.Add(since, minutes);
    }

    private DateTime Between(DateTime from, DateTime to) => from.AddSeconds(Math.Floor((to - from).TotalSeconds * random.Between(0.05, 0.95)));

    private void Step(IssueEventKind kind, DateTime at, Guid? actor, IssueState? to, string[]? notes = null, StepDetails said = default) =>
        _steps.Add(new IssueStep(kind, at, actor, to, notes is null ? null : random.Pick(notes), said));
}
