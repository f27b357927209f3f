using GovernanceGraph.Domain.Issues;
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

    private static object Course(Issue i) => (
        (i.State, i.Status, i.Priority, i.Visibility, i.ReporterPrivate, i.CategoryId, i.ResponsibleId),
        (i.AssigneeId, i.AcceptedAt, i.AcceptedById, i.DueAt, i.StepDueAt, i.SuspendedAt, i.MinutesLeft),
        (i.HandledAt, i.HandledById, i.VerifiedAt, i.FedBackAt, i.ClosedAt, i.Outcome, i.Rating),
        (i.ReturnCount, i.SupervisionLevel, i.JoinCount, i.MergedIntoId, i.ExtensionAskedAt, i.Version));
}
