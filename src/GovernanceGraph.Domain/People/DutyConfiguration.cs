using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.People;

internal sealed class DutyConfiguration : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.Property(duty => duty.Title).HasMaxLength(Duty.TitleMaxLength);
        builder.Property(duty => duty.Description).HasMaxLength(Duty.DescriptionMaxLength);
        builder.HasLocation(area => area.Duties, required: false);
        builder.HasOne(duty => duty.Organisation).WithMany(organisation => organisation.Duties).HasForeignKey(duty => duty.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(duty => duty.AssignedBy).WithMany(organisation => organisation.AssignedDuties).HasForeignKey(duty => duty.AssignedById).OnDelete(DeleteBehavior.Restrict);
        // The two columns together: a post does the duties of its own organisation only.
        builder.HasOne(duty => duty.Post).WithMany(post => post.Duties).HasForeignKey(duty => new { duty.PostId, duty.OrganisationId })
            .HasPrincipalKey(post => new { post.Id, post.OrganisationId }).OnDelete(DeleteBehavior.Restrict);
        Indexes(builder);
        builder.HasCheck("period", "since <= until");
        builder.HasCheck("assigned", $"assigned_by_id IS NOT NULL OR kind <> '{EnumText.Of(DutyKind.Assisting)}'");
    }

    private static void Indexes(EntityTypeBuilder<Duty> builder)
    {
        string[] byTitle = [nameof(Duty.Title), nameof(Duty.Id)];
        builder.HasIndex(byTitle);
        foreach (var anchor in new[] { nameof(Duty.OrganisationId), nameof(Duty.PostId), nameof(Duty.AssignedById), nameof(Duty.AreaId), nameof(Duty.Kind) }) builder.HasIndex([anchor, .. byTitle]);
        builder.HasIndex(duty => new { duty.PostId, duty.OrganisationId });
        builder.HasScopeIndexes(Scope.Properties, byTitle);
    }
}
