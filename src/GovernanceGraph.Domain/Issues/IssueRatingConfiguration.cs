using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class IssueRatingConfiguration : IEntityTypeConfiguration<IssueRating>
{
    public void Configure(EntityTypeBuilder<IssueRating> builder)
    {
        builder.Property(rating => rating.Comment).HasMaxLength(IssueRating.CommentMaxLength);
        builder.HasOne(rating => rating.Issue).WithMany(issue => issue.Ratings).HasForeignKey(rating => rating.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(rating => new { rating.IssueId, rating.At, rating.Id });
        builder.HasCheck("stars", $"stars BETWEEN {Issue.MinRating} AND {Issue.MaxRating}");
    }
}
