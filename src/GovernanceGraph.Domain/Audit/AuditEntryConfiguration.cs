using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasFilled(entry => entry.Sequence);
        builder.HasFilled(entry => entry.At);
        builder.HasFilled(entry => entry.PreviousHash);
        builder.HasFilled(entry => entry.Hash);
        builder.Property(entry => entry.ViewerName).HasMaxLength(AuditEntry.ViewerNameMaxLength);
        builder.Property(entry => entry.Purpose).HasMaxLength(AuditEntry.PurposeMaxLength);
        builder.Property(entry => entry.TraceId).HasMaxLength(AuditEntry.TraceIdMaxLength);
        builder.Property(entry => entry.OperationName).HasMaxLength(AuditEntry.OperationNameMaxLength);
        builder.Property(entry => entry.Roles).UseCollation(ModelConventions.Collation);
        builder.Property(entry => entry.Fields).UseCollation(ModelConventions.Collation);
        string[] newest = [nameof(AuditEntry.At), nameof(AuditEntry.Id)];
        builder.HasIndex(entry => entry.Sequence).IsUnique();
        builder.HasIndex(newest).IsDescending();
        foreach (var anchor in new[] { nameof(AuditEntry.Action), nameof(AuditEntry.ViewerName) }) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasCheck("asker", "num_nonnulls(account_id, app_id) <= 1");
        builder.HasCheck("hashes", "octet_length(hash) = 32 AND octet_length(previous_hash) = 32");
        builder.HasCheck("lists", "array_position(roles, NULL) IS NULL AND array_position(fields, NULL) IS NULL AND array_position(subject_ids, NULL) IS NULL");
    }
}
