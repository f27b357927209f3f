using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class CovenantConfiguration : IEntityTypeConfiguration<Covenant>
{
    private static readonly string[] Newest = [nameof(Covenant.AdoptedOn), nameof(Covenant.Id)];

    public void Configure(EntityTypeBuilder<Covenant> builder)
    {
        builder.Property(covenant => covenant.Title).HasMaxLength(Covenant.TitleMaxLength);
        builder.Property(covenant => covenant.Text).HasMaxLength(Covenant.TextMaxLength);
        builder.HasLocation(area => area.Covenants, required: true);
        builder.HasOne(covenant => covenant.AdoptedBy).WithMany(meeting => meeting.Covenants).HasForeignKey(covenant => covenant.AdoptedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(covenant => new { covenant.AreaId, covenant.Version }).IsUnique();
        builder.HasIndex(covenant => covenant.AreaId).IsUnique().HasFilter("until IS NULL").HasDatabaseName("ix_covenants_in_force");
        builder.HasIndex(Newest).IsDescending();
        foreach (var anchor in new[] { nameof(Covenant.AreaId), nameof(Covenant.AdoptedById) }) builder.HasIndex([anchor, .. Newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, Newest, descending: true);
        builder.HasCheck("version", "version >= 1");
        builder.HasCheck("until", "adopted_on <= until");
    }
}
