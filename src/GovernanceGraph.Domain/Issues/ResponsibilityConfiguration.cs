using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class ResponsibilityConfiguration : IEntityTypeConfiguration<Responsibility>
{
    public void Configure(EntityTypeBuilder<Responsibility> builder)
    {
        builder.ToView("responsibilities");
        builder.Property(responsibility => responsibility.Reason).HasMaxLength(Responsibility.ReasonMaxLength);
        builder.HasOne(responsibility => responsibility.Area).WithMany(area => area.Responsibilities).HasForeignKey(responsibility => responsibility.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(responsibility => responsibility.Category).WithMany(category => category.Responsibilities).HasForeignKey(responsibility => responsibility.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(responsibility => responsibility.Organisation).WithMany(organisation => organisation.Responsibilities).HasForeignKey(responsibility => responsibility.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
