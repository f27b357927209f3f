using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Import.Issues;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class IssueHistoryTests
{
    private static readonly DateTime Reported = new(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc), Closed = Reported.AddDays(3);

    [Fact]
    public void Events_add_up_to_every_state()
    {
        foreach (var state in Enum.GetValues<IssueState>())
        {
            var events = IssueHistory.Of(IssueIn(state)).ToList();
            Assert.Equal(state, events[^1].ToState);
            Assert.Null(events[0].FromState);
            for (var i = 1; i < events.Count; i++) Assert.Equal(events[i - 1].ToState, events[i].FromState);
            Assert.Equal(events.Select(step => step.Id), IssueHistory.Of(IssueIn(state)).Select(step => step.Id));
            Assert.Distinct(events.Select(step => step.Id));
        }
    }

    [Fact]
    public void Changes_of_the_source_leave_an_event()
    {
        var (id, now) = (Guid.NewGuid(), Closed.AddDays(1));
        var closed = IssueHistory.OfChange(id, IssueState.Submitted, IssueState.Closed, Closed, now, 3);
        Assert.Equal((IssueEventKind.Closed, Closed), (closed.Kind, closed.At));
        Assert.Equal(IssueEventKind.Reopened, IssueHistory.OfChange(id, IssueState.Closed, IssueState.Submitted, null, now, 3).Kind);
        var corrected = IssueHistory.OfChange(id, IssueState.Closed, IssueState.Closed, Closed, now, 3);
        Assert.Equal((IssueEventKind.Commented, now, null), (corrected.Kind, corrected.At, corrected.ToState));
    }

    [Fact]
    public void On_time_is_at_or_before_the_deadline_or_without_one()
    {
        Assert.True(OnTimeComparison.IsOnTime(Closed, Closed));
        Assert.True(OnTimeComparison.IsOnTime(Closed, null));
        Assert.False(OnTimeComparison.IsOnTime(Closed.AddSeconds(1), Closed));
    }

    private static Issue IssueIn(IssueState state) => new()
    {
        Code = "1",
        Title = "t",
        ImportSource = "test",
        ExternalId = "1",
        State = state,
        Status = IssueStates.StatusOf(state),
        ReportedAt = Reported,
        ClosedAt = IssueStates.StatusOf(state) == IssueStatus.Closed ? Closed : null,
        Outcome = "done",
    };
}
