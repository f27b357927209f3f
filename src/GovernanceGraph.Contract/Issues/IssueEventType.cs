using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>What happened to an issue. Who acted is shown where staff did; what residents did is not tied to a person.</summary>
public sealed class IssueEventType : EntityType<IssueEvent>
{
    /// <summary>Steps that only staff take; volunteers verify, too. What is not named here is not tied to a person: a new kind is hidden until somebody decides that it may be told.</summary>
    private static readonly IssueEventKind[] OfStaff =
    [
        IssueEventKind.Accepted, IssueEventKind.Rejected, IssueEventKind.Returned, IssueEventKind.Assigned, IssueEventKind.Transferred, IssueEventKind.Handled, IssueEventKind.Suspended, IssueEventKind.Resumed,
        IssueEventKind.Extended, IssueEventKind.Supervised, IssueEventKind.FedBack, IssueEventKind.Merged, IssueEventKind.Closed, IssueEventKind.ExtensionAsked, IssueEventKind.ExtensionRefused,
    ];

    public IssueEventType()
    {
        PublicAs(e => e.Issue);
        Happened(e => e.At);
        Field(e => e.Kind);
        Field(e => e.At);
        Field(e => e.FromState);
        Field(e => e.ToState);
        Field(e => e.Note);
        Field(e => e.Version);
        Field(e => e.DueAt);
        Field(e => e.StepDueAt);
        Field(e => e.MinutesLeft);
        Field(e => e.Stars);
        Field(e => e.Level);
        Field(e => e.Visibility);
        Field(e => e.Priority);
        Field(e => e.ReporterPrivate).NotFilterable();
        Field(e => e.Passed);
        Reference(e => e.Issue);
        Reference(e => e.Responsible);
        Reference(e => e.Assignee);
        Reference(e => e.OtherIssue);
        Reference(e => e.Category);
        Reference(e => e.Actor)
            .ShownWhere((IssueEvent e) => e.Kind, OfStaff)
            .ShownTo((Grants<IssueEvent> g) => g.Own(e => e.Actor))
            .Describe("Who acted (经办人), in steps that only staff take; residents are shown to nobody but themselves. Who verified is told to staff by `verifications`.");
        OrderedBy(e => e.At);
    }
}
