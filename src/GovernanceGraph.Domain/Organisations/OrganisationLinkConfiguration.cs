using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Organisations;

internal sealed class OrganisationLinkConfiguration : IEntityTypeConfiguration<OrganisationLink>
{
    public void Configure(EntityTypeBuilder<OrganisationLink> builder)
    {
        builder.HasOne(link => link.From).WithMany(organisation => organisation.LinksFrom).HasForeignKey(link => link.FromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(link => link.To).WithMany(organisation => organisation.LinksTo).HasForeignKey(link => link.ToId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => new { link.FromId, link.Kind, link.Id });
        builder.HasIndex(link => new { link.ToId, link.Kind, link.Id });
        builder.HasCheck("ends", "from_id <> to_id");
        builder.HasCheck("period", "since <= until");
    }
}
