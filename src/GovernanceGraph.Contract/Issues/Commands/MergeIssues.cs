using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Merges issues that tell of the same into one of them (合并), all or none. For staff of their areas.</summary>
public sealed class MergeIssues() : GovernanceCommand<MergeIssuesInput, MergedIssues>(
    typeof(IssueNotFoundError), typeof(SignInRequiredError), typeof(NotYourStepError), typeof(WrongStateError), typeof(StepBlockedError), typeof(MergeRefusedError)), IIssueCommand
{
    /// <inheritdoc/>
    public IssueAction Action => IssueAction.Merge;

    /// <inheritdoc/>
    protected override async Task<Taken<MergedIssues>> RunAsync(MergeIssuesInput input, CommandScope scope)
    {
        // Locked in the order of their keys, so that two who merge the same issues never wait for each other.
        var cases = new Dictionary<Guid, IssueCase>();
        foreach (var id in input.Ids.Append(input.Into).DistinctBy(id => id.Key).OrderBy(id => id.Key))
        {
            if (await IssueCase.FindAsync(id, scope) is not { } found) return new IssueNotFoundError();
            cases.Add(id.Key, found);
        }

        var into = cases[input.Into.Key];
        if (into.Issue.Status == IssueStatus.Closed || cases.Count == 1 || input.Ids.Any(id => id.Key == input.Into.Key)) return new MergeRefusedError();
        foreach (var one in cases.Values.Where(one => one != into))
        {
            if (one.Refusal(Action, expectedVersion: null) is { } refusal) return refusal;
            await one.TakeAsync(IssueEventKind.Merged, IssueState.Merged, input.Note, other: into.Issue.Id);
            await into.TakeAsync(IssueEventKind.Merged, note: input.Note, other: one.Issue.Id);
        }

        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new MergedIssues { Into = new EntityKey<Issue>(into.Issue.Id) };
    }
}

/// <summary>Which issues are merged into which (合并请求).</summary>
public sealed record MergeIssuesInput : KeyedInput
{
    /// <summary>The issues that are merged (被合并诉求).</summary>
    [Length(1, 20)]
    public IReadOnlyList<NodeId> Ids { get; init; } = [];

    /// <summary>The issue that stays (合并至): open.</summary>
    public NodeId Into { get; init; }

    /// <summary>What is said (说明), if anything.</summary>
    [Length(1, IssueEvent.NoteMaxLength)]
    public string? Note { get; init; }
}

/// <summary>What merging gives back (合并结果).</summary>
public sealed record MergedIssues
{
    /// <summary>The issue that stays (合并至); the others are among its `merged`.</summary>
    public EntityKey<Issue>? Into { get; init; }
}
