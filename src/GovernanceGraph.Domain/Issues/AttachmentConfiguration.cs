using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(attachment => attachment.FileName).HasMaxLength(Attachment.FileNameMaxLength);
        builder.Property(attachment => attachment.MediaType).HasMaxLength(Attachment.MediaTypeMaxLength);
        builder.Property(attachment => attachment.Sha256).HasMaxLength(Attachment.Sha256Length);
        builder.Property(attachment => attachment.Url).HasMaxLength(Attachment.UrlMaxLength);
        builder.HasOne(attachment => attachment.Issue).WithMany(issue => issue.Attachments).HasForeignKey(attachment => attachment.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(attachment => attachment.AddedBy).WithMany().HasForeignKey(attachment => attachment.AddedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(attachment => new { attachment.AddedById, attachment.AddedAt, attachment.Id });
        builder.HasIndex(attachment => attachment.Sha256);
        builder.HasIndex(attachment => new { attachment.IssueId, attachment.AddedAt, attachment.Id });
        builder.HasCheck("bytes", "bytes > 0");
        builder.HasCheck("media_type_form", "media_type ~ '^[a-z]+/[a-z0-9.+-]+$'");
        builder.HasCheck("sha256_form", "sha256 ~ '^[0-9a-f]{64}$'");
        builder.HasCheck("picture", "(width IS NULL) = (height IS NULL) AND width > 0 AND height > 0");
    }
}
