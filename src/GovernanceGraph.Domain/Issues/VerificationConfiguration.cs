using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class VerificationConfiguration : IEntityTypeConfiguration<Verification>
{
    public void Configure(EntityTypeBuilder<Verification> builder)
    {
        builder.Property(verification => verification.Note).HasMaxLength(Verification.NoteMaxLength);
        builder.HasOne(verification => verification.Issue).WithMany(issue => issue.Verifications).HasForeignKey(verification => verification.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(verification => verification.Verifier).WithMany(person => person.Verifications).HasForeignKey(verification => verification.VerifierId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(verification => new { verification.IssueId, verification.At, verification.Id });
        builder.HasIndex(verification => new { verification.VerifierId, verification.At, verification.Id });
    }
}
