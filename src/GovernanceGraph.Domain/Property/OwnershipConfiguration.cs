using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Property;

internal sealed class OwnershipConfiguration : IEntityTypeConfiguration<Ownership>
{
    public void Configure(EntityTypeBuilder<Ownership> builder)
    {
        builder.HasOne(ownership => ownership.Unit).WithMany(unit => unit.Ownerships).HasForeignKey(ownership => ownership.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(ownership => ownership.Person).WithMany(person => person.Ownerships).HasForeignKey(ownership => ownership.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(ownership => new { ownership.UnitId, ownership.Since, ownership.Id });
        builder.HasIndex(ownership => new { ownership.PersonId, ownership.Since, ownership.Id });
        builder.HasCheck("share", $"share > 0 AND share <= {Ownership.Whole}");
        builder.HasCheck("period", "since <= until");
    }
}
