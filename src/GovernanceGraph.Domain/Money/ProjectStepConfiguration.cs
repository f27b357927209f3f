using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class ProjectStepConfiguration : IEntityTypeConfiguration<ProjectStep>
{
    public void Configure(EntityTypeBuilder<ProjectStep> builder)
    {
        builder.Property(step => step.Note).HasMaxLength(ProjectStep.NoteMaxLength);
        builder.HasOne(step => step.Project).WithMany(project => project.Steps).HasForeignKey(step => step.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.ProjectId, step.Date, step.Id });
    }
}
