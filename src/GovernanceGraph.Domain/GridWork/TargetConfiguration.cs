using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.GridWork;

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    private static readonly string[] SoonestDue = [nameof(Target.DueOn), nameof(Target.Id)];

    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.Property(target => target.Title).HasMaxLength(Target.TitleMaxLength);
        builder.Property(target => target.Unit).HasMaxLength(Target.UnitMaxLength);
        builder.HasLocation(area => area.Targets, required: true);
        builder.HasOne(target => target.Indicator).WithMany(category => category.Targets).HasForeignKey(target => target.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(target => target.Owner).WithMany(organisation => organisation.Targets).HasForeignKey(target => target.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(SoonestDue);
        foreach (var anchor in new[] { nameof(Target.AreaId), nameof(Target.IndicatorId), nameof(Target.OwnerId) }) builder.HasIndex([anchor, .. SoonestDue]);
        builder.HasScopeIndexes(Scope.Properties, SoonestDue);
    }
}
