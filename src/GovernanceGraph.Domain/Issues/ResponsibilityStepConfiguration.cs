using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class ResponsibilityStepConfiguration : IEntityTypeConfiguration<ResponsibilityStep>
{
    public void Configure(EntityTypeBuilder<ResponsibilityStep> builder)
    {
        builder.ToView("responsibility_steps");
        builder.Property(step => step.Reason).HasMaxLength(Responsibility.ReasonMaxLength);
        builder.HasOne(step => step.Area).WithMany().HasForeignKey(step => step.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Organisation).WithMany().HasForeignKey(step => step.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
