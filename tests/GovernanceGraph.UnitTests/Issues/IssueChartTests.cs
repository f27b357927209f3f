using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using Xunit;

namespace GovernanceGraph.UnitTests.Issues;

/// <summary>The state chart is one table, and everybody tells of the same one.</summary>
public sealed class IssueChartTests
{
    [Fact]
    public void The_picture_in_the_architecture_is_drawn_of_the_table() =>
        Assert.Contains(IssueChart.Draw().ReplaceLineEndings("\n").Trim(), File.ReadAllText(Path.Combine(Root(), "ARCHITECTURE.md")).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData(IssueState.Submitted, IssueAction.Accept, "Accepted")]
    [InlineData(IssueState.Accepted, IssueAction.Assign, "InProgress")]
    [InlineData(IssueState.Accepted, IssueAction.Return, "Submitted")]
    [InlineData(IssueState.InProgress, IssueAction.Suspend, "Suspended")]
    [InlineData(IssueState.Suspended, IssueAction.Resume, "InProgress")]
    [InlineData(IssueState.InProgress, IssueAction.Handle, "Handled")]
    [InlineData(IssueState.Handled, IssueAction.GiveFeedback, "FedBack")]
    [InlineData(IssueState.FedBack, IssueAction.Rate, "Closed InProgress")]
    [InlineData(IssueState.InProgress, IssueAction.Transfer, "InProgress")]
    [InlineData(IssueState.Closed, IssueAction.Handle, "")]
    [InlineData(IssueState.Rejected, IssueAction.Reopen, "")]
    public void Steps_lead_where_the_domain_says(IssueState from, IssueAction step, string to) => Assert.Equal(to, string.Join(' ', IssueChart.To(from, step)));

    [Fact]
    public void Every_state_is_reached_and_every_step_can_be_taken_by_somebody()
    {
        var reached = Enum.GetValues<IssueState>().SelectMany(from => IssueChart.From(from).SelectMany(step => IssueChart.To(from, step))).ToHashSet();
        Assert.Equal(Enum.GetValues<IssueState>().Order(), reached.Order());
        foreach (var step in Enum.GetValues<IssueAction>())
        {
            Assert.NotEqual(IssueParty.None, IssueRules.PartiesOf(step));
            Assert.Contains(Enum.GetValues<IssueState>(), from => IssueChart.Allows(from, step));
        }
    }

    [Fact]
    public void An_event_out_of_its_turn_changes_nothing()
    {
        var issue = new Issue { Code = "1", Title = "t", State = IssueState.Accepted, Version = 2 };
        foreach (var (version, from) in new[] { (2, IssueState.Accepted), (4, IssueState.Accepted), (3, IssueState.Submitted) })
            Assert.Throws<InvalidOperationException>(() => IssueLedger.Apply(issue, new IssueEvent { IssueId = issue.Id, Kind = IssueEventKind.Handled, Version = version, FromState = from, ToState = IssueState.Handled }));
        Assert.Equal((IssueState.Accepted, 2), (issue.State, issue.Version));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GovernanceGraph.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
