using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>What somebody is told of an obstacle: by the command that meets it, and by `availableActions` before.</summary>
internal static class IssueRefusals
{
    public static CommandError Of(IssueAction action, IssueState state, IssueObstacle obstacle) => obstacle switch
    {
        IssueObstacle.NotSignedIn => new SignInRequiredError(),
        IssueObstacle.NotYours => new NotYourStepError(action),
        IssueObstacle.WrongState => new WrongStateError(action, state),
        var other => new StepBlockedError(other),
    };
}
