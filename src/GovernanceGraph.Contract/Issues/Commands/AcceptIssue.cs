using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Takes an issue up (受理): names the organisation responsible by the category's specification (定责, the same rule as `responsibility`), and begins the time to handle it (定时). For staff of its community, subdistrict or district.</summary>
public sealed class AcceptIssue() : IssueCommand<AcceptIssueInput>(IssueAction.Accept, typeof(CategoryRefusedError), typeof(OrganisationRefusedError), typeof(NoResponsibleError))
{
    private protected override async Task<CommandError?> TakeAsync(AcceptIssueInput input, IssueCase issue)
    {
        if (input.Category is { } category)
        {
            if (await IssuePlaces.CategoryAsync(issue.Scope, category) is not { } found) return new CategoryRefusedError();
            await issue.RecategoriseAsync(found);
        }

        var (responsible, refusal) = await ResponsibleAsync(input, issue);
        if (responsible is not { } organisation) return refusal;
        var due = issue.Clock.Deadline(IssueClockStep.Handle, input.Priority ?? issue.Issue.Priority, issue.Scope.Now);
        await issue.TakeAsync(IssueEventKind.Accepted, IssueState.Accepted, input.Note, organisation, dueAt: due, stepDueAt: due, category: input.Category?.Key, priority: input.Priority);
        return null;
    }

    private static async Task<(Guid? Organisation, CommandError? Refusal)> ResponsibleAsync(AcceptIssueInput input, IssueCase issue)
    {
        if (input.Responsible is { } named) return await IssuePlaces.OrganisationAsync(issue, named) is { } organisation ? (organisation, null) : (null, new OrganisationRefusedError());
        var (area, category) = (issue.Issue.AreaId, input.Category?.Key ?? issue.Issue.CategoryId);
        var rule = await issue.Scope.Rows.Responsibilities
            .FromSql($"SELECT * FROM public.responsibility_at({area}, {category}, {issue.Scope.Now})")
            .Select(found => found.OrganisationId).SingleOrDefaultAsync(issue.Scope.Cancel);
        return rule is null ? (null, new NoResponsibleError()) : (rule, null);
    }
}

/// <summary>Which issue is accepted (受理请求), and what is to be corrected of it.</summary>
public sealed record AcceptIssueInput : IssueStepInput
{
    /// <summary>The right category (分类), where the reporter chose another.</summary>
    public NodeId? Category { get; init; }

    /// <summary>The organisation responsible (承办单位), where it is to be another than the specification's.</summary>
    public NodeId? Responsible { get; init; }

    /// <summary>How urgent it is (紧急程度), where it is to be corrected.</summary>
    public IssuePriority? Priority { get; init; }

    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}
