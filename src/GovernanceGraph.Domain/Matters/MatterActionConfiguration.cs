using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class MatterActionConfiguration : IEntityTypeConfiguration<MatterAction>
{
    public void Configure(EntityTypeBuilder<MatterAction> builder)
    {
        builder.Property(action => action.Title).HasMaxLength(MatterAction.TitleMaxLength);
        builder.Property(action => action.Result).HasMaxLength(MatterAction.ResultMaxLength);
        builder.HasOne(action => action.Matter).WithMany(matter => matter.Actions).HasForeignKey(action => action.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(action => action.Responsible).WithMany(organisation => organisation.MatterActions).HasForeignKey(action => action.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(action => action.Project).WithMany(project => project.MatterActions).HasForeignKey(action => action.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(action => new { action.ProjectId, action.DueOn, action.Id });
        builder.HasIndex(action => new { action.MatterId, action.DueOn, action.Id });
        builder.HasIndex(action => new { action.ResponsibleId, action.DueOn, action.Id });
        builder.HasCheck("done", $"(stage = '{EnumText.Of(ActionStage.Done)}') = (done_on IS NOT NULL)");
        builder.HasCheck("started", $"stage NOT IN ('{EnumText.Of(ActionStage.UnderWay)}', '{EnumText.Of(ActionStage.Done)}') OR started_on IS NOT NULL");
        builder.HasCheck("order", "started_on <= done_on");
    }
}
