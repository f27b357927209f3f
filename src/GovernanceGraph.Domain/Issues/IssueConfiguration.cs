using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class IssueConfiguration : IEntityTypeConfiguration<Issue>
{
    public void Configure(EntityTypeBuilder<Issue> builder)
    {
        Texts(builder);
        Relations(builder);
        Checks(builder);
        builder.HasPoint(issue => issue.Longitude, issue => issue.Latitude);
        builder.HasSource(issue => issue.ImportSource, issue => issue.ExternalId);
        builder.Property(issue => issue.Version).IsConcurrencyToken();
        IssueIndexes.Configure(builder);
        builder.HasSearch(builder.Code(issue => issue.Code), builder.Text(SearchWeight.A, issue => issue.Title), builder.Text(SearchWeight.C, issue => issue.PublicAddress), builder.Text(SearchWeight.D, issue => issue.Description));
    }

    private static void Texts(EntityTypeBuilder<Issue> builder)
    {
        builder.Property(issue => issue.Code).HasMaxLength(Issue.CodeMaxLength);
        builder.Property(issue => issue.Title).HasMaxLength(Issue.TitleMaxLength);
        builder.Property(issue => issue.Description).HasMaxLength(Issue.DescriptionMaxLength);
        builder.Property(issue => issue.Outcome).HasMaxLength(Issue.OutcomeMaxLength);
        builder.Property(issue => issue.Address).HasMaxLength(Issue.AddressMaxLength);
        builder.HasFilled(issue => issue.PublicAddress).HasMaxLength(Issue.AddressMaxLength);
        builder.HasFilled(issue => issue.PublicLongitude);
        builder.HasFilled(issue => issue.PublicLatitude);
    }

    private static void Relations(EntityTypeBuilder<Issue> builder)
    {
        builder.HasLocation(area => area.Issues, required: true);
        builder.HasOne(issue => issue.Category).WithMany(category => category.Issues).HasForeignKey(issue => issue.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.Reporter).WithMany(person => person.ReportedIssues).HasForeignKey(issue => issue.ReporterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.Responsible).WithMany(organisation => organisation.ResponsibleIssues).HasForeignKey(issue => issue.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.Assignee).WithMany(person => person.AssignedIssues).HasForeignKey(issue => issue.AssigneeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.AcceptedBy).WithMany().HasForeignKey(issue => issue.AcceptedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.HandledBy).WithMany().HasForeignKey(issue => issue.HandledById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(issue => issue.MergedInto).WithMany(issue => issue.Merged).HasForeignKey(issue => issue.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Checks(EntityTypeBuilder<Issue> builder)
    {
        var closed = string.Join(", ", IssueStates.Closed.Select(state => $"'{EnumText.Of(state)}'"));
        builder.HasCheck("status_of_state", $"(status = '{EnumText.Of(IssueStatus.Closed)}') = (state IN ({closed}))");
        builder.HasCheck("merged_into", $"merged_into_id IS NULL OR (merged_into_id <> id AND state = '{EnumText.Of(IssueState.Merged)}')");
        builder.HasCheck("rating", $"rating BETWEEN {Issue.MinRating} AND {Issue.MaxRating}");
        builder.HasCheck("return_count", "return_count >= 0");
        builder.HasCheck("supervision_level", "supervision_level >= 0");
        builder.HasCheck("join_count", "join_count >= 0");
        builder.HasCheck("suspended", $"(suspended_at IS NOT NULL) = (state = '{EnumText.Of(IssueState.Suspended)}') OR import_source IS NOT NULL");
        builder.HasCheck("version", "version >= 1");
    }
}
