using GovernanceGraph.Domain.Issues;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

public sealed class IssueStatesTests
{
    [Fact]
    public void Closed_rejected_merged_and_withdrawn_issues_are_closed_and_no_others() => Assert.Equal(
        [IssueState.Closed, IssueState.Rejected, IssueState.Merged, IssueState.Withdrawn],
        Enum.GetValues<IssueState>().Where(state => IssueStates.StatusOf(state) == IssueStatus.Closed));
}
