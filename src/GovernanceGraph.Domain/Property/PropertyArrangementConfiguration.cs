using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class PropertyArrangementConfiguration : IEntityTypeConfiguration<PropertyArrangement>
{
    public void Configure(EntityTypeBuilder<PropertyArrangement> builder)
    {
        builder.HasOne(row => row.Compound).WithMany(compound => compound.Arrangements).HasForeignKey(row => row.CompoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Organisation).WithMany(organisation => organisation.PropertyArrangements).HasForeignKey(row => row.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Service).WithMany(category => category.PropertyArrangements).HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict);
        string[] newest = [nameof(PropertyArrangement.Since), nameof(PropertyArrangement.Id)];
        foreach (var anchor in new[] { nameof(PropertyArrangement.CompoundId), nameof(PropertyArrangement.OrganisationId), nameof(PropertyArrangement.ServiceId) })
            builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasCheck("period", "since <= until");
    }
}
