using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.Property(project => project.Title).HasMaxLength(Project.TitleMaxLength);
        builder.Property(project => project.Description).HasMaxLength(Project.DescriptionMaxLength);
        builder.HasLocation(area => area.Projects, required: true);
        builder.HasOne(project => project.Responsible).WithMany(organisation => organisation.Projects).HasForeignKey(project => project.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(project => project.Allocation).WithMany(allocation => allocation.Projects).HasForeignKey(project => project.AllocationId).OnDelete(DeleteBehavior.Restrict);
        string[] newest = [nameof(Project.ProposedOn), nameof(Project.Id)];
        builder.HasIndex(newest).IsDescending();
        foreach (var anchor in new[] { nameof(Project.AreaId), nameof(Project.ResponsibleId), nameof(Project.AllocationId), nameof(Project.Stage) }) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
        builder.HasCheck("budget", "budget >= 0");
        builder.HasCheck("period", "proposed_on <= due_on AND proposed_on <= ended_on");
        builder.HasCheck("ended", $"(ended_on IS NOT NULL) = (stage IN ('{EnumText.Of(ProjectStage.Closed)}', '{EnumText.Of(ProjectStage.Cancelled)}'))");
        builder.HasSearch(builder.Text(SearchWeight.A, project => project.Title), builder.Text(SearchWeight.D, project => project.Description));
    }
}
