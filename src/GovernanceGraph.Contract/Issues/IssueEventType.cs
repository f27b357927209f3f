using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>What happened to an issue. Who acted is shown where staff did; what residents did is not tied to a person.</summary>
public sealed class IssueEventType : EntityType<IssueEvent>
{
    private static readonly IssueEventKind[] ResidentsOwn =
    [
        IssueEventKind.Submitted, IssueEventKind.Rated, IssueEventKind.Joined, IssueEventKind.Withdrawn, IssueEventKind.Commented, IssueEventKind.Reopened, IssueEventKind.VisibilityChanged,
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
        Reference(e => e.Issue);
        Reference(e => e.Actor).Hidden(nameof(IssueEvent.Kind), [.. ResidentsOwn.Select(EnumText.Of)]).Describe("Who acted (经办人), where staff did; residents are not shown.");
        OrderedBy(e => e.At);
    }
}
