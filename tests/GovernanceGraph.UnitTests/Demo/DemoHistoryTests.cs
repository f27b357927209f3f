using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Server.Demo;
using Xunit;

namespace GovernanceGraph.UnitTests.Demo;

/// <summary>The demo's 60,000 issues went their way by the rules of commands.</summary>
public sealed class DemoHistoryTests
{
    [Fact]
    public void The_events_of_every_issue_follow_the_chart_and_add_up_to_it()
    {
        var count = 0;
        foreach (var (issue, events) in new DemoWorld(new DateOnly(2026, 6, 30)).Issues.All())
        {
            var replayed = new Issue { Id = issue.Id, Code = issue.Code, Title = issue.Title };
            foreach (var step in events)
            {
                Assert.True(step.Version == 1 || IssueRules.Allows(replayed.State, step.Kind), $"{issue.Code}: {step.Kind} in {replayed.State}");
                IssueLedger.Apply(replayed, step);
            }

            Assert.Equal(Course(issue), Course(replayed));
            count++;
        }

        Assert.Equal(60_000, count);
    }

    [Fact]
    public void From_the_demos_present_on_the_clock_acts_and_on_nothing_that_was_due_before()
    {
        var world = new DemoWorld(new DateOnly(2026, 6, 30));
        var issues = world.Issues.All().Select(story => story.Issue).ToList();
        Assert.All(issues, issue => Assert.True(issue.WakeAt is null || (issue.Status == IssueStatus.Open && issue.WakeAt >= world.Clock.Now), issue.Code));
        Assert.All(issues.Where(issue => issue.State == IssueState.FedBack), issue => Assert.Equal(issue.FedBackAt + IssueClock.ReplyTime, issue.WakeAt));
        Assert.All(issues.Where(issue => issue.State == IssueState.InProgress && issue.StepDueAt > world.Clock.Now), issue => Assert.True(issue.WakeAt <= issue.StepDueAt, issue.Code));
        Assert.All(issues.Where(issue => issue.State == IssueState.Suspended), issue => Assert.Null(issue.WakeAt));
        foreach (var state in new[] { IssueState.Submitted, IssueState.InProgress, IssueState.Handled, IssueState.FedBack }) Assert.Contains(issues, issue => issue.State == state && issue.WakeAt is not null);
    }

    private static object Course(Issue i) => (
        (i.State, i.Status, i.Priority, i.Visibility, i.ReporterPrivate, i.CategoryId, i.ResponsibleId),
        (i.AssigneeId, i.AcceptedAt, i.AcceptedById, i.DueAt, i.StepDueAt, i.SuspendedAt, i.MinutesLeft),
        (i.HandledAt, i.HandledById, i.VerifiedAt, i.FedBackAt, i.ClosedAt, i.Outcome, i.Rating),
        (i.ReturnCount, i.SupervisionLevel, i.JoinCount, i.MergedIntoId, i.ExtensionAskedAt, i.Version));
}
