using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class CourseConfiguration : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.Property(course => course.Title).HasMaxLength(Course.TitleMaxLength);
        builder.Property(course => course.Description).HasMaxLength(Course.DescriptionMaxLength);
        builder.HasLocation(area => area.Courses, required: true);
        builder.HasOne(course => course.Category).WithMany(category => category.Courses).HasForeignKey(course => course.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(course => course.Provider).WithMany(organisation => organisation.Courses).HasForeignKey(course => course.ProviderId).OnDelete(DeleteBehavior.Restrict);
        string[] byTitle = [nameof(Course.Title), nameof(Course.Id)];
        builder.HasIndex(byTitle);
        foreach (var anchor in new[] { nameof(Course.AreaId), nameof(Course.CategoryId), nameof(Course.ProviderId) }) builder.HasIndex([anchor, .. byTitle]);
        builder.HasScopeIndexes(Scope.Properties, byTitle);
        builder.HasSearch(builder.Text(SearchWeight.A, course => course.Title), builder.Text(SearchWeight.D, course => course.Description));
    }
}
