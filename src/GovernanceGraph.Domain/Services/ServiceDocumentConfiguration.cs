using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ServiceDocumentConfiguration : IEntityTypeConfiguration<ServiceDocument>
{
    public void Configure(EntityTypeBuilder<ServiceDocument> builder)
    {
        builder.Property(document => document.Name).HasMaxLength(ServiceDocument.NameMaxLength);
        builder.Property(document => document.Note).HasMaxLength(ServiceDocument.NoteMaxLength);
        builder.HasOne(document => document.Service).WithMany(service => service.Documents).HasForeignKey(document => document.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => new { document.ServiceId, document.Position }).IsUnique();
        builder.HasIndex(document => new { document.ServiceId, document.Position, document.Id });
        builder.HasCheck("position", "position >= 1");
        builder.HasCheck("copies", "copies >= 1");
    }
}
