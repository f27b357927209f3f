using System.Globalization;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>
/// What the clock does by itself: reminds, supervises and closes (domain.md, section 4). One issue in one transaction: its row is locked, and others that work at the same time pass it over, so that each step happens once, however many
/// servers there are and whenever one dies. <see cref="Issue.WakeAt"/> says what comes next: all before it has been done, all from it on has not. So after a downtime each step that was missed happens once, in its order and now, and its
/// note says when it was due.
/// </summary>
/// <param name="database">Where the issues are.</param>
/// <param name="times">The working time of their areas.</param>
/// <param name="clock">The present.</param>
public sealed class IssueWaker(DbContextOptions<GovernanceContext> database, WorkingTimes times, TimeProvider clock)
{
    /// <summary>What is said when nobody rated a result in time.</summary>
    public const string NoReply = "NO_REPLY：七日内未评价，自动办结。";

    /// <summary>Takes the issue whose time came first and that nobody else has in hand, and does all that is due.</summary>
    /// <param name="except">Issues to leave alone: those that failed a while ago.</param>
    /// <param name="taken">Told the issue before anything is done with it.</param>
    /// <param name="cancel">Stops; what was begun is undone.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> WakeOneAsync(IReadOnlyCollection<Guid> except, Action<Guid>? taken, CancellationToken cancel)
    {
        var (now, skipped) = (clock.GetUtcNow().UtcDateTime, except.ToArray());
        await using var rows = new GovernanceContext(database);
        await using var transaction = await rows.Database.BeginTransactionAsync(cancel);
        var issue = await rows.Issues
            .FromSql($"SELECT * FROM public.issues WHERE wake_at <= {now} AND id <> ALL ({skipped}) ORDER BY wake_at LIMIT 1 FOR UPDATE SKIP LOCKED")
            .SingleOrDefaultAsync(cancel);
        if (issue is null) return false;
        taken?.Invoke(issue.Id);
        await WakeAsync(rows, issue, now, cancel);
        await rows.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task WakeAsync(GovernanceContext rows, Issue issue, DateTime now, CancellationToken cancel)
    {
        var specification = await rows.CategorySpecifications.SingleOrDefaultAsync(five => five.CategoryId == issue.CategoryId, cancel);
        var time = await times.ForAsync(rows, issue.AreaId!.Value, cancel);
        var own = new IssueClock(specification, time);
        var (since, made) = (issue.WakeAt!.Value, 0);
        foreach (var wake in own.Wakes(IssueRecord.Moment(issue)).Where(wake => wake.At >= since && wake.At <= now).ToList())
        {
            var step = Step(issue, wake, time, now.AddMilliseconds(made++));   // several of one moment stay in order
            await IssueRecord.AddAsync(rows, issue, step, own, cancel);
            if (wake.Kind == IssueWakeKind.Supervise) await IssueRecord.SuperviseAsync(rows, issue, step, DateOnly.FromDateTime(time.Local(now)), automatic: true, cancel);
        }
        issue.WakeAt = own.Wakes(IssueRecord.Moment(issue)).Where(wake => wake.At > now).Select(wake => (DateTime?)wake.At).FirstOrDefault();
    }

    private static IssueEvent Step(Issue issue, IssueWake wake, WorkingTime time, DateTime at) => new()
    {
        IssueId = issue.Id,
        Version = issue.Version + 1,
        Kind = wake.Kind switch { IssueWakeKind.Remind => IssueEventKind.Reminded, IssueWakeKind.Supervise => IssueEventKind.Supervised, _ => IssueEventKind.Closed },
        At = at,
        FromState = issue.State,
        ToState = wake.Kind == IssueWakeKind.Close ? IssueState.Closed : null,
        Level = wake.Kind == IssueWakeKind.Supervise ? wake.Level : null,
        Note = Note(issue, wake, time),
    };

    private static string Note(Issue issue, IssueWake wake, WorkingTime time) => wake.Kind switch
    {
        IssueWakeKind.Close => NoReply,
        IssueWakeKind.Remind => $"临近期限（{Local(issue.StepDueAt!.Value, time)}），请抓紧{StepName(issue.State)}。",
        _ => $"超过{StepName(issue.State)}期限（{Local(issue.StepDueAt!.Value, time)}），{LevelName(wake.Level)}督办（应于{Local(wake.At, time)}）。",
    };

    private static string StepName(IssueState state) => IssueClock.StepOf(state) switch { IssueClockStep.Accept => "受理", IssueClockStep.Handle => "办理", _ => "反馈" };

    private static string LevelName(short level) => level switch { 1 => "上一级", 2 => "上两级", _ => "区级" };

    private static string Local(DateTime utc, WorkingTime time) => time.Local(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
