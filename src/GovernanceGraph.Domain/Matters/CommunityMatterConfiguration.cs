using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class CommunityMatterConfiguration : IEntityTypeConfiguration<CommunityMatter>
{
    private static readonly string[] Newest = [nameof(CommunityMatter.RaisedAt), nameof(CommunityMatter.Id)];

    public void Configure(EntityTypeBuilder<CommunityMatter> builder)
    {
        builder.Property(matter => matter.Code).HasMaxLength(CommunityMatter.CodeMaxLength);
        builder.Property(matter => matter.Title).HasMaxLength(CommunityMatter.TitleMaxLength);
        builder.Property(matter => matter.Text).HasMaxLength(CommunityMatter.TextMaxLength);
        builder.Property(matter => matter.Result).HasMaxLength(CommunityMatter.TextMaxLength);
        builder.HasLocation(area => area.CommunityMatters, required: true);
        builder.HasOne(matter => matter.Category).WithMany(category => category.CommunityMatters).HasForeignKey(matter => matter.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(matter => matter.Lead).WithMany(organisation => organisation.LedMatters).HasForeignKey(matter => matter.LeadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(matter => matter.ListedMatter).WithMany(listed => listed.Matters).HasForeignKey(matter => matter.ListedMatterId).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("raised_by", "raised_by >= 1");
        builder.HasCheck("step_of_times", StepOfTimes);
        builder.HasCheck("order_of_times", "raised_at <= discussed_at AND discussed_at <= decided_at AND decided_at <= acting_since AND acting_since <= evaluated_at AND raised_at <= declined_at");
        builder.HasSearch(builder.Code(communityMatter => communityMatter.Code), builder.Text(SearchWeight.A, communityMatter => communityMatter.Title), builder.Text(SearchWeight.D, communityMatter => communityMatter.Text));
    }

    // The step is the last one that has its time; none before it is skipped.
    private const string StepOfTimes = """
        (discussed_at IS NOT NULL OR decided_at IS NULL) AND (decided_at IS NOT NULL OR acting_since IS NULL) AND (acting_since IS NOT NULL OR evaluated_at IS NULL)
        AND (evaluated_at IS NULL OR declined_at IS NULL) AND step = CASE WHEN declined_at IS NOT NULL THEN 'DECLINED' WHEN evaluated_at IS NOT NULL THEN 'EVALUATED'
        WHEN acting_since IS NOT NULL THEN 'ACTING' WHEN decided_at IS NOT NULL THEN 'DECIDED' WHEN discussed_at IS NOT NULL THEN 'DISCUSSED' ELSE 'RAISED' END
        """;

    private static void Indexes(EntityTypeBuilder<CommunityMatter> builder)
    {
        builder.HasIndex(matter => matter.Code).IsUnique();
        builder.HasIndex(Newest).IsDescending();
        string[] anchors =
        [
            nameof(CommunityMatter.AreaId), nameof(CommunityMatter.CategoryId), nameof(CommunityMatter.LeadId), nameof(CommunityMatter.ListedMatterId),
            nameof(CommunityMatter.Step), nameof(CommunityMatter.Pathway),
        ];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
    }
}
