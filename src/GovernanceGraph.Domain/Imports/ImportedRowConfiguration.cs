using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Imports;

internal sealed class ImportedRowConfiguration : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> builder)
    {
        builder.HasKey(row => row.RowId);
        builder.Property(row => row.RowId).ValueGeneratedNever();
        builder.Property(row => row.Entity).HasMaxLength(ImportedRow.EntityMaxLength);
        builder.Property(row => row.Source).HasMaxLength(ConfigurationExtensions.SourceMaxLength);
        builder.Property(row => row.ExternalId).HasMaxLength(ImportedRow.ExternalIdMaxLength);
        builder.HasIndex(row => new { row.Source, row.Entity, row.RowId });
    }
}
