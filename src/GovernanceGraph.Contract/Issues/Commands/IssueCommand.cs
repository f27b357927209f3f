using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>One step on one issue: the row is locked, the viewer, the state and the version are checked by the rules that `availableActions` tells, and then the step is taken.</summary>
public abstract class IssueCommand<TInput>(IssueAction action, params IReadOnlyList<Type> errors) : GovernanceCommand<TInput, IssueChange>([.. Common, .. errors]), IIssueCommand
    where TInput : IssueStepInput
{
    private static readonly Type[] Common = [typeof(IssueNotFoundError), typeof(SignInRequiredError), typeof(NotYourStepError), typeof(WrongStateError), typeof(StepBlockedError), typeof(VersionConflictError)];

    /// <inheritdoc/>
    public IssueAction Action => action;

    /// <inheritdoc/>
    protected sealed override async Task<Taken<IssueChange>> RunAsync(TInput input, CommandScope scope)
    {
        if (await IssueCase.FindAsync(input.Id, scope) is not { } found) return new IssueNotFoundError();
        if (found.Refusal(action, input.ExpectedVersion) is { } refusal) return refusal;
        if (await TakeAsync(input, found) is { } error) return error;
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new IssueChange { Issue = new EntityKey<Issue>(found.Issue.Id), Event = found.Event is { } step ? new EntityKey<IssueEvent>(step.Id) : null };
    }

    /// <summary>Takes the step; gives why not where what was asked for cannot be done.</summary>
    private protected abstract Task<CommandError?> TakeAsync(TInput input, IssueCase issue);
}

/// <summary>A command that takes one of the steps of the chart.</summary>
public interface IIssueCommand
{
    /// <summary>The step.</summary>
    IssueAction Action { get; }
}
