namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>An issue is what its events add up to: the one place that lets an event change an issue. Commands, the clock, imports and the demo all write through it; applied again from the first event on, it gives the same issue.</summary>
public static class IssueLedger
{
    /// <summary>Lets the event, which is the next of the issue, change it.</summary>
    /// <exception cref="InvalidOperationException">It is not the next event of this issue.</exception>
    public static void Apply(Issue issue, IssueEvent step)
    {
        var isFirst = step.Kind == IssueEventKind.Submitted && step.Version == 1;
        if (step.IssueId != issue.Id || (!isFirst && (step.Version != issue.Version + 1 || step.FromState != issue.State)))
            throw new InvalidOperationException($"Event {step.Version} ({step.Kind} from {step.FromState}) does not follow version {issue.Version} ({issue.State}) of issue {issue.Code}.");
        Settle(issue, step);
        Name(issue, step);
        Count(issue, step);
        Move(issue, step);
        issue.Version = step.Version;
    }

    /// <summary>What only some kinds of events say.</summary>
    private static void Settle(Issue issue, IssueEvent step)
    {
        switch (step.Kind)
        {
            case IssueEventKind.Accepted:
                (issue.AcceptedAt, issue.AcceptedById) = (step.At, step.ActorId);
                break;
            case IssueEventKind.Returned:
                (issue.AcceptedAt, issue.AcceptedById, issue.ResponsibleId, issue.AssigneeId, issue.DueAt, issue.ExtensionAskedAt) = (null, null, null, null, null, null);
                break;
            case IssueEventKind.Suspended:
                (issue.SuspendedAt, issue.MinutesLeft, issue.DueAt) = (step.At, step.MinutesLeft, null);
                break;
            case IssueEventKind.Resumed:
                (issue.SuspendedAt, issue.MinutesLeft) = (null, null);
                break;
            case IssueEventKind.Handled:
                (issue.HandledAt, issue.HandledById, issue.VerifiedAt, issue.Outcome, issue.ExtensionAskedAt) = (step.At, step.ActorId, null, step.Note, null);
                break;
            case IssueEventKind.Verified:
                issue.VerifiedAt = step.Passed == true ? step.At : null;
                break;
            case IssueEventKind.FedBack:
                issue.FedBackAt = step.At;
                break;
            case IssueEventKind.Reopened:
                (issue.HandledAt, issue.HandledById, issue.VerifiedAt, issue.FedBackAt, issue.ClosedAt, issue.Outcome) = (null, null, null, null, null, null);
                issue.SupervisionLevel = 0;   // its time begins anew, and so do the levels (ours)
                break;
            case IssueEventKind.ExtensionAsked:
                issue.ExtensionAskedAt = step.At;
                break;
            case IssueEventKind.Extended or IssueEventKind.ExtensionRefused:
                issue.ExtensionAskedAt = null;
                break;
            case IssueEventKind.Merged when step.ToState == IssueState.Merged:
                issue.MergedIntoId = step.OtherIssueId;
                break;
            default:
                break;
        }
    }

    /// <summary>Who has it now, and who may see it.</summary>
    private static void Name(Issue issue, IssueEvent step)
    {
        issue.ResponsibleId = step.ResponsibleId ?? issue.ResponsibleId;
        issue.AssigneeId = step.Kind == IssueEventKind.Transferred ? step.AssigneeId : step.AssigneeId ?? issue.AssigneeId;
        issue.CategoryId = step.CategoryId ?? issue.CategoryId;
        issue.Priority = step.Priority ?? issue.Priority;
        issue.Visibility = step.Visibility ?? issue.Visibility;
        issue.ReporterPrivate = step.ReporterPrivate ?? issue.ReporterPrivate;
    }

    private static void Count(Issue issue, IssueEvent step)
    {
        if (step.Kind == IssueEventKind.Returned) issue.ReturnCount++;
        if (step.Kind == IssueEventKind.Joined) issue.JoinCount++;
        if (step.Kind == IssueEventKind.Supervised) issue.SupervisionLevel = Math.Max(issue.SupervisionLevel, step.Level ?? 1);
        issue.Rating = step.Stars ?? issue.Rating;
    }

    /// <summary>Where it stands, and until when. Each state is a step of the clock anew; within a state a deadline may be moved.</summary>
    private static void Move(Issue issue, IssueEvent step)
    {
        if (step.Kind != IssueEventKind.ExtensionAsked) issue.DueAt = step.DueAt ?? issue.DueAt;   // asked for is not granted
        if (step.ToState is null) issue.StepDueAt = step.StepDueAt ?? issue.StepDueAt;
        if (step.ToState is not { } state) return;
        (issue.State, issue.Status, issue.StepDueAt) = (state, IssueStates.StatusOf(state), step.StepDueAt);
        if (issue.Status != IssueStatus.Closed) return;
        (issue.ClosedAt, issue.WakeAt, issue.SuspendedAt, issue.MinutesLeft) = (step.At, null, null, null);
        issue.Outcome ??= step.Note;
    }
}
