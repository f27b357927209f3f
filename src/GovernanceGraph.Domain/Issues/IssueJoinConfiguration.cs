using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class IssueJoinConfiguration : IEntityTypeConfiguration<IssueJoin>
{
    public void Configure(EntityTypeBuilder<IssueJoin> builder)
    {
        builder.HasOne(join => join.Issue).WithMany(issue => issue.Joins).HasForeignKey(join => join.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(join => join.Person).WithMany(person => person.IssueJoins).HasForeignKey(join => join.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(join => new { join.IssueId, join.PersonId }).IsUnique();
        builder.HasIndex(join => new { join.IssueId, join.At, join.Id });
        builder.HasIndex(join => new { join.PersonId, join.At, join.Id }).IsDescending(false, true, true);
    }
}
