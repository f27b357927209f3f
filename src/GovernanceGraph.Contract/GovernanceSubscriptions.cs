using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract;

/// <summary>What can be followed live.</summary>
public static class GovernanceSubscriptions
{
    public static SubscriptionDefinition Define() => new SubscriptionDefinition()
        .Changes<GraphEvent, Issue>(
            "issueChanged",
            "IssueChange",
            e => e.Issue,
            "What happens to issues (诉求动态), in the order in which it happens: one answer for each event whose issue the viewer may see and that passes `where`.",
            "An event and the issue that it happened to (诉求变化).")
        .Events<GraphEvent>("event", "Every event of the log (事件流) that the viewer may see, as it comes.");
}
