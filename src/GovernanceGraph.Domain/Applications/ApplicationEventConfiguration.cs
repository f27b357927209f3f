using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Applications;

internal sealed class ApplicationEventConfiguration : IEntityTypeConfiguration<ApplicationEvent>
{
    public void Configure(EntityTypeBuilder<ApplicationEvent> builder)
    {
        builder.Property(step => step.Note).HasMaxLength(ApplicationEvent.NoteMaxLength);
        builder.HasOne(step => step.Application).WithMany(application => application.Events).HasForeignKey(step => step.ApplicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(step => step.Actor).WithMany(person => person.ApplicationEvents).HasForeignKey(step => step.ActorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(step => new { step.ApplicationId, step.At, step.Id });
        builder.HasIndex(step => new { step.ActorId, step.At, step.Id });
        builder.HasCheck("first", $"from_state IS NOT NULL OR to_state = '{EnumText.Of(ApplicationState.Submitted)}'");
    }
}
