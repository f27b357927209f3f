using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>The steps that people take on issues: reporting one, and one command for each step of the chart.</summary>
internal static class IssueCommands
{
    public static readonly IReadOnlyList<CommandDefinition> All =
    [
        new ReportIssue(), new AcceptIssue(), new RejectIssue(), new ReturnIssue(), new AssignIssue(), new TransferIssue(), new HandleIssue(),
        new ExtendDeadline(), new DecideExtension(), new SuspendIssue(), new ResumeIssue(), new SuperviseIssue(), new VerifyIssue(), new GiveFeedback(), new RateIssue(), new CloseIssue(), new ReopenIssue(),
        new MergeIssues(), new JoinIssue(), new WithdrawIssue(), new CommentIssue(), new AttachToIssue(), new SetIssueVisibility(), new SetReporterPrivacy(),
    ];

    /// <summary>The command that takes a step.</summary>
    public static CommandDefinition Of(IssueAction action) => All.Single(command => command is IIssueCommand step && step.Action == action);
}
