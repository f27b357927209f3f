using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Apps;

internal sealed class AppConfiguration : IEntityTypeConfiguration<App>
{
    public void Configure(EntityTypeBuilder<App> builder)
    {
        builder.Property(app => app.Name).HasMaxLength(App.NameMaxLength);
        builder.HasOne(app => app.Owner).WithMany(organisation => organisation.Apps).HasForeignKey(app => app.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(app => app.Area).WithMany(area => area.Apps).HasForeignKey(app => app.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(app => app.Name).IsUnique();
        string[] byName = [nameof(App.Name), nameof(App.Id)];
        builder.HasIndex(byName);
        builder.HasIndex([nameof(App.OwnerId), .. byName]);
        builder.HasIndex([nameof(App.AreaId), .. byName]);
        builder.HasCheck("name_form", $"name ~ '{App.NamePattern}'");
        builder.HasCheck("budget", "budget_cost >= 1 AND budget_restore_per_second >= 1");
        builder.HasCheck("disabled", "created_at <= disabled_at");
    }
}
