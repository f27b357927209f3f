using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Hands an issue to another organisation (转办); the deadline stays. For who has it in hand.</summary>
public sealed class TransferIssue() : IssueCommand<TransferIssueInput>(IssueAction.Transfer, typeof(OrganisationRefusedError))
{
    private protected override async Task<CommandError?> TakeAsync(TransferIssueInput input, IssueCase issue)
    {
        if (await IssuePlaces.OrganisationAsync(issue, input.To) is not { } organisation || organisation == issue.Issue.ResponsibleId) return new OrganisationRefusedError();
        await issue.TakeAsync(IssueEventKind.Transferred, note: input.Reason, responsible: organisation);
        return null;
    }
}

/// <summary>Which issue goes to which organisation, and why (转办请求).</summary>
public sealed record TransferIssueInput : IssueStepInput
{
    /// <summary>The organisation that takes it over (接办单位); it works in one of the areas that the issue lies in.</summary>
    public NodeId To { get; init; }

    /// <summary>Why (理由).</summary>
    [Length(2, IssueEvent.NoteMaxLength)]
    public string Reason { get; init; } = "";
}
