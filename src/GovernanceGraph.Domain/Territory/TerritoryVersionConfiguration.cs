using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Territory;

internal sealed class TerritoryVersionConfiguration : IEntityTypeConfiguration<TerritoryVersion>
{
    public void Configure(EntityTypeBuilder<TerritoryVersion> builder)
    {
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.HasCheck("one_row", $"id = {TerritoryVersion.OnlyId}");
    }
}
