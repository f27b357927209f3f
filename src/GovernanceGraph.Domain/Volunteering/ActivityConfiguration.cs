using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(activity => activity.Title).HasMaxLength(Activity.TitleMaxLength);
        builder.Property(activity => activity.Description).HasMaxLength(Activity.DescriptionMaxLength);
        Relations(builder);
        Indexes(builder);
        builder.HasCheck("times", "starts_at < ends_at");
        builder.HasCheck("capacity", "capacity > 0");
        builder.HasCheck("course", $"course_id IS NULL OR kind = '{EnumText.Of(ActivityKind.CourseSession)}'");
        builder.HasSearch(builder.Text(SearchWeight.A, activity => activity.Title), builder.Text(SearchWeight.D, activity => activity.Description));
    }

    private static void Relations(EntityTypeBuilder<Activity> builder)
    {
        builder.HasLocation(area => area.Activities, required: true);
        builder.HasOne(activity => activity.Organiser).WithMany(organisation => organisation.Activities).HasForeignKey(activity => activity.OrganiserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(activity => activity.Leader).WithMany(membership => membership.LedActivities).HasForeignKey(activity => activity.LeaderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(activity => activity.Facility).WithMany(facility => facility.Activities).HasForeignKey(activity => activity.FacilityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(activity => activity.Course).WithMany(course => course.Sessions).HasForeignKey(activity => activity.CourseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(activity => activity.SkillsWanted).WithMany(skill => skill.Activities).UsingEntity<ActivitySkill>(
            link => link.HasOne(row => row.Skill).WithMany(skill => skill.ActivitySkills).HasForeignKey(row => row.SkillId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Activity).WithMany(activity => activity.ActivitySkills).HasForeignKey(row => row.ActivityId).OnDelete(DeleteBehavior.Restrict));
    }

    private static void Indexes(EntityTypeBuilder<Activity> builder)
    {
        string[] newest = [nameof(Activity.StartsAt), nameof(Activity.Id)];
        builder.HasIndex(newest).IsDescending();
        string[] anchors =
        [
            nameof(Activity.AreaId), nameof(Activity.OrganiserId), nameof(Activity.LeaderId), nameof(Activity.FacilityId), nameof(Activity.CourseId), nameof(Activity.Kind), nameof(Activity.Status),
        ];
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
    }
}
