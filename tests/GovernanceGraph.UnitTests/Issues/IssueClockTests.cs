using CsCheck;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using Xunit;

namespace GovernanceGraph.UnitTests.Issues;

/// <summary>Which limit measures which step, and what the clock does by itself.</summary>
public sealed class IssueClockTests
{
    private static readonly CategorySpecification Specification = new()
    {
        Type = "占道经营",
        Standard = "清理完毕",
        AcceptLimit = 4,
        AcceptUnit = LimitUnit.WorkingHour,
        HandleLimit = 5,
        HandleUnit = LimitUnit.WorkingDay,
        HighHandleLimit = 2,
        HighHandleUnit = LimitUnit.WorkingDay,
        UrgentHandleLimit = 24,
        UrgentHandleUnit = LimitUnit.EmergencyHour,
        FeedbackLimit = 1,
        FeedbackUnit = LimitUnit.WorkingDay,
        ReminderHours = 4,
        FirstSupervisionHours = 0,
        SecondSupervisionHours = 24,
        DistrictSupervisionHours = 72,
    };

    private static readonly IssueClock Clock = new(Specification, WorkingTimeTests.SpringFestival);

    [Theory]
    [InlineData(IssueState.Submitted, IssueClockStep.Accept)]
    [InlineData(IssueState.Accepted, IssueClockStep.Handle)]
    [InlineData(IssueState.InProgress, IssueClockStep.Handle)]
    [InlineData(IssueState.Suspended, IssueClockStep.Handle)]
    [InlineData(IssueState.Handled, IssueClockStep.FeedBack)]
    [InlineData(IssueState.FedBack, null)]
    [InlineData(IssueState.Closed, null)]
    [InlineData(IssueState.Rejected, null)]
    [InlineData(IssueState.Merged, null)]
    [InlineData(IssueState.Withdrawn, null)]
    public void A_state_tells_the_step_that_runs(IssueState state, IssueClockStep? step) => Assert.Equal(step, IssueClock.StepOf(state));

    [Theory]
    [InlineData(IssueClockStep.Accept, IssuePriority.Urgent, "2026-02-14 17:00", "2026-02-24 11:00")]
    [InlineData(IssueClockStep.Handle, IssuePriority.Low, "2026-02-12 10:00", "2026-02-26 10:00")]
    [InlineData(IssueClockStep.Handle, IssuePriority.Normal, "2026-02-12 10:00", "2026-02-26 10:00")]
    [InlineData(IssueClockStep.Handle, IssuePriority.High, "2026-02-12 10:00", "2026-02-14 10:00")]
    [InlineData(IssueClockStep.Handle, IssuePriority.Urgent, "2026-02-14 22:00", "2026-02-15 22:00")]
    [InlineData(IssueClockStep.FeedBack, IssuePriority.Urgent, "2026-02-28 09:00", "2026-03-02 09:00")]
    public void A_deadline_follows_the_limit_of_step_and_priority(IssueClockStep step, IssuePriority priority, string since, string due) =>
        Assert.Equal(WorkingTimeTests.Local(due), Clock.Deadline(step, priority, WorkingTimeTests.Local(since)));

    [Fact]
    public void Without_a_specification_nothing_is_due() =>
        Assert.Null(new IssueClock(null, WorkingTimeTests.SpringFestival).Deadline(IssueClockStep.Accept, IssuePriority.Normal, WorkingTimeTests.Local("2026-02-12 10:00")));

    [Fact]
    public void A_pause_does_not_count_whenever_it_begins_and_ends() =>
        Gen.Select(Calendars.Any, Calendars.Moments, Gen.Int[0, 20_000], Gen.Int[0, 40_000], Gen.Enum<IssuePriority>()).Sample((calendar, accepted, worked, paused, priority) =>
        {
            var clock = new IssueClock(Specification, calendar.Time);
            var (suspended, limit) = (accepted.AddMinutes(worked), clock.LimitOf(IssueClockStep.Handle, priority)!.Value);
            var resumed = suspended.AddMinutes(paused);
            var left = clock.MinutesLeft(IssueClockStep.Handle, priority, suspended, clock.Deadline(IssueClockStep.Handle, priority, accepted)!.Value);
            var due = clock.Resume(IssueClockStep.Handle, priority, resumed, left);
            Assert.Equal(left, clock.MinutesLeft(IssueClockStep.Handle, priority, resumed, due));
            Assert.Equal(limit.Length(calendar.Time), limit.Left(accepted, suspended, calendar.Time) + limit.Left(resumed, due, calendar.Time));
        });

    [Fact]
    public void Supervision_comes_as_many_hours_of_the_clock_after_the_deadline_as_the_specification_says()
    {
        var due = WorkingTimeTests.Local("2026-02-14 18:00");
        var wakes = Clock.Wakes(Moment(IssueState.InProgress, due)).Where(wake => wake.Kind == IssueWakeKind.Supervise);
        Assert.Equal([new(due, IssueWakeKind.Supervise, 1), new(due.AddHours(24), IssueWakeKind.Supervise, 2), new IssueWake(due.AddHours(72), IssueWakeKind.Supervise, 3)], wakes);
        Assert.Equal([2, 3], Clock.Wakes(Moment(IssueState.InProgress, due) with { SupervisionLevel = 1 }).Where(wake => wake.Kind == IssueWakeKind.Supervise).Select(wake => wake.Level));
    }

    [Theory]
    [InlineData(IssuePriority.Normal, "2026-02-14 14:00")] // four working hours before the deadline, across the holidays
    [InlineData(IssuePriority.Urgent, "2026-02-24 04:00")] // four hours of the clock
    public void Who_handles_it_is_reminded_as_long_before_the_deadline_as_the_limit_counts(IssuePriority priority, string reminded)
    {
        var moment = Moment(IssueState.InProgress, WorkingTimeTests.Local("2026-02-24 08:00")) with { Priority = priority };
        Assert.Equal(new IssueWake(WorkingTimeTests.Local(reminded), IssueWakeKind.Remind), Clock.Wakes(moment).First());
        Assert.Equal(WorkingTimeTests.Local("2026-02-24 08:00"), Clock.NextWake(default, moment, null, WorkingTimeTests.Local("2026-02-24 05:00")));   // it has just begun: no reminder
    }

    [Fact]
    public void While_it_is_suspended_the_clock_does_nothing() => Assert.Empty(Clock.Wakes(Moment(IssueState.Suspended, WorkingTimeTests.Local("2026-02-14 18:00"))));

    [Fact]
    public void What_is_fed_back_is_closed_after_seven_days()
    {
        var fedBack = WorkingTimeTests.Local("2026-02-14 18:00");
        Assert.Equal([new IssueWake(fedBack.AddDays(7), IssueWakeKind.Close)], Clock.Wakes(Moment(IssueState.FedBack, null) with { FedBackAt = fedBack }));
        Assert.Empty(Clock.Wakes(Moment(IssueState.Closed, null) with { FedBackAt = fedBack }));
    }

    [Fact]
    public void What_the_clock_does_not_look_at_does_not_move_its_next_act()
    {
        var (now, wake) = (WorkingTimeTests.Local("2026-02-14 08:00"), WorkingTimeTests.Local("2026-02-14 09:00"));
        var moment = Moment(IssueState.InProgress, now.AddDays(1));
        Assert.Equal(wake, Clock.NextWake(moment, moment, wake, now));
        Assert.Equal(now.AddDays(7), Clock.NextWake(moment, Moment(IssueState.FedBack, null) with { FedBackAt = now }, wake, now));
        Assert.Null(Clock.NextWake(moment, Moment(IssueState.Closed, null), wake, now));
    }

    private static IssueMoment Moment(IssueState state, DateTime? due) => new(state, IssuePriority.Normal, due, null, 0);
}
