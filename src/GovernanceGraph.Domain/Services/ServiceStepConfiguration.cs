using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Services;

internal sealed class ServiceStepConfiguration : IEntityTypeConfiguration<ServiceStep>
{
    public void Configure(EntityTypeBuilder<ServiceStep> builder)
    {
        builder.Property(step => step.Title).HasMaxLength(ServiceStep.TitleMaxLength);
        builder.Property(step => step.Description).HasMaxLength(ServiceStep.DescriptionMaxLength);
        builder.HasOne(step => step.Service).WithMany(service => service.Steps).HasForeignKey(step => step.ServiceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.ServiceId, step.Position }).IsUnique();
        builder.HasIndex(step => new { step.ServiceId, step.Position, step.Id });
        builder.HasCheck("position", "position >= 1");
        builder.HasCheck("working_days", "working_days >= 0");
    }
}
