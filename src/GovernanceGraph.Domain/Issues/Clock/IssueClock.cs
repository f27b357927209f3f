namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The clock of issues (办理时钟): by which limit of the category's five specifications a step is measured, when it is due, and when the clock next acts by itself. Pure: it reads no time and no rows.</summary>
/// <param name="specification">The five specifications of the issue's category (五定); null where it has none: then nothing is due.</param>
/// <param name="time">The working time of the issue's area.</param>
public sealed class IssueClock(CategorySpecification? specification, WorkingTime time)
{
    /// <summary>How long residents may take to rate a result; then the issue is closed as NO_REPLY (domain.md, section 4).</summary>
    public static readonly TimeSpan ReplyTime = TimeSpan.FromDays(7);

    /// <summary>The step that runs in a state; null where none does. Being suspended belongs to handling: its clock stands still.</summary>
    public static IssueClockStep? StepOf(IssueState state) => state switch
    {
        IssueState.Submitted => IssueClockStep.Accept,
        IssueState.Accepted or IssueState.InProgress or IssueState.Suspended => IssueClockStep.Handle,
        IssueState.Handled => IssueClockStep.FeedBack,
        _ => null,
    };

    /// <summary>Whether the clock is paused in a state.</summary>
    public static bool IsPaused(IssueState state) => state == IssueState.Suspended;

    /// <summary>The limit of a step; priority counts for handling only. Null where the category has no specification.</summary>
    public TimeLimit? LimitOf(IssueClockStep step, IssuePriority priority) => (specification, step, priority) switch
    {
        (null, _, _) => null,
        ({ } five, IssueClockStep.Accept, _) => new TimeLimit(five.AcceptLimit, five.AcceptUnit),
        ({ } five, IssueClockStep.FeedBack, _) => new TimeLimit(five.FeedbackLimit, five.FeedbackUnit),
        ({ } five, _, IssuePriority.Urgent) => new TimeLimit(five.UrgentHandleLimit, five.UrgentHandleUnit),
        ({ } five, _, IssuePriority.High) => new TimeLimit(five.HighHandleLimit, five.HighHandleUnit),
        ({ } five, _, _) => new TimeLimit(five.HandleLimit, five.HandleUnit),
    };

    /// <summary>When a step that begins now must be done.</summary>
    public DateTime? Deadline(IssueClockStep step, IssuePriority priority, DateTime since) => LimitOf(step, priority)?.Deadline(since, time);

    /// <summary>What is left until a deadline, in whole minutes rounded down, of the time that the step's limit counts: working time, or for EMERGENCY_HOUR the clock's. Negative when the deadline has passed.</summary>
    public int MinutesLeft(IssueClockStep step, IssuePriority priority, DateTime now, DateTime deadline) =>
        (int)Math.Floor((LimitOf(step, priority)?.Left(now, deadline, time) ?? deadline - now).TotalMinutes);

    /// <summary>The deadline of a step that goes on with so many minutes left (see <see cref="MinutesLeft"/>): the pause did not count.</summary>
    public DateTime Resume(IssueClockStep step, IssuePriority priority, DateTime now, int minutesLeft)
    {
        var left = TimeSpan.FromMinutes(minutesLeft);
        return LimitOf(step, priority)?.After(now, left, time) ?? now + left;
    }

    /// <summary>All that the clock will do by itself while the issue stands as it does, in order: reminders also if their time has passed, levels of supervision only as far as they have not been reached.</summary>
    public IEnumerable<IssueWake> Wakes(IssueMoment moment) => Planned(moment).OrderBy(wake => wake.At).ThenBy(wake => wake.Kind).ThenBy(wake => wake.Level);

    /// <summary>When the clock next acts by itself after something happened to an issue; null: never.</summary>
    /// <param name="before">How it stood before.</param>
    /// <param name="after">How it stands now.</param>
    /// <param name="wakeAt">When the clock would have acted: this stays when nothing that it looks at has changed.</param>
    /// <param name="at">When it happened. A reminder whose time had passed by then is left out: what has just begun need not be reminded of.</param>
    public DateTime? NextWake(IssueMoment before, IssueMoment after, DateTime? wakeAt, DateTime at) => before == after
        ? wakeAt
        : Wakes(after).Where(wake => wake.Kind != IssueWakeKind.Remind || wake.At > at).Select(wake => (DateTime?)wake.At).FirstOrDefault();

    private IEnumerable<IssueWake> Planned(IssueMoment moment)
    {
        if (moment is { State: IssueState.FedBack, FedBackAt: { } fedBack }) yield return new IssueWake(fedBack + ReplyTime, IssueWakeKind.Close);
        if (specification is null || moment.StepDueAt is not { } due || StepOf(moment.State) is not { } step || IsPaused(moment.State)) yield break;
        if (specification.ReminderHours > 0) yield return new IssueWake(LimitOf(step, moment.Priority)!.Value.After(due, TimeSpan.FromHours(-specification.ReminderHours), time), IssueWakeKind.Remind);
        int[] hours = [specification.FirstSupervisionHours, specification.SecondSupervisionHours, specification.DistrictSupervisionHours];
        for (var level = (short)(moment.SupervisionLevel + 1); level <= hours.Length; level++) yield return new IssueWake(due.AddHours(hours[level - 1]), IssueWakeKind.Supervise, level);
    }
}
