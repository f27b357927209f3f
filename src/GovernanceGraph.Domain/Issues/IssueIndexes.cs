using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

/// <summary>One index for each declared list of issues: its anchor, then the order (newest first, or soonest deadline first: to handle, for open ones; of the present step, where one is due), then the id.</summary>
internal static class IssueIndexes
{
    private static readonly string[] Newest = [nameof(Issue.ReportedAt), nameof(Issue.Id)];
    private static readonly string[] SoonestDue = [nameof(Issue.DueAt), nameof(Issue.Id)];
    private static readonly string[] SoonestStep = [nameof(Issue.StepDueAt), nameof(Issue.Id)];
    private const string DueOnly = "step_due_at IS NOT NULL";
    private static readonly string OpenOnly = $"status = '{EnumText.Of(IssueStatus.Open)}'";

    public static void Configure(EntityTypeBuilder<Issue> builder)
    {
        builder.HasIndex(issue => issue.Code).IsUnique();
        builder.HasIndex(Newest).IsDescending();
        string[] anchors =
        [
            nameof(Issue.AreaId), nameof(Issue.State), nameof(Issue.Status), nameof(Issue.CategoryId),
            nameof(Issue.ResponsibleId), nameof(Issue.AssigneeId), nameof(Issue.ReporterId),
        ];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);

        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
        builder.HasScopeIndexes(Scope.FromDistrict, Newest, descending: true, within: nameof(Issue.State));
        builder.HasIndex(SoonestDue).HasFilter(OpenOnly);
        builder.HasScopeIndexes(Scope.FromDistrict, SoonestDue, filter: OpenOnly);
        builder.HasIndex(SoonestStep).HasFilter(DueOnly);
        builder.HasScopeIndexes(Scope.FromDistrict, SoonestStep, filter: DueOnly);
        builder.HasIndex(issue => issue.AcceptedById).HasFilter("accepted_by_id IS NOT NULL");
        builder.HasIndex(issue => issue.HandledById).HasFilter("handled_by_id IS NOT NULL");
        builder.HasIndex(issue => issue.WakeAt).HasFilter("wake_at IS NOT NULL");
        builder.HasIndex([nameof(Issue.DiaryEntryId), .. Newest]).IsDescending(false, true, true).HasFilter("diary_entry_id IS NOT NULL");
    }
}
