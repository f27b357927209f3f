using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues.Duplicates;

internal sealed class PossibleDuplicateConfiguration : IEntityTypeConfiguration<PossibleDuplicate>
{
    public void Configure(EntityTypeBuilder<PossibleDuplicate> builder)
    {
        builder.ToView(DuplicateFunctions.View);
        builder.HasOne(duplicate => duplicate.Of).WithMany(issue => issue.PossibleDuplicates).HasForeignKey(duplicate => duplicate.OfId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(duplicate => duplicate.Issue).WithMany().HasForeignKey(duplicate => duplicate.IssueId).OnDelete(DeleteBehavior.Restrict);
    }
}
