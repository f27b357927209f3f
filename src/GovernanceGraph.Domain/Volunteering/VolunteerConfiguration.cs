using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class VolunteerConfiguration : IEntityTypeConfiguration<Volunteer>
{
    public void Configure(EntityTypeBuilder<Volunteer> builder)
    {
        builder.Property(volunteer => volunteer.Availability).HasMaxLength(Volunteer.AvailabilityMaxLength);
        builder.HasLocation(area => area.Volunteers, required: true);
        builder.HasOne(volunteer => volunteer.Person).WithOne(person => person.Volunteer).HasForeignKey<Volunteer>(volunteer => volunteer.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(volunteer => volunteer.Skills).WithMany(skill => skill.Volunteers).UsingEntity<VolunteerSkill>(
            link => link.HasOne(row => row.Skill).WithMany(skill => skill.VolunteerSkills).HasForeignKey(row => row.SkillId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Volunteer).WithMany(volunteer => volunteer.VolunteerSkills).HasForeignKey(row => row.VolunteerId).OnDelete(DeleteBehavior.Cascade));
        Indexes(builder);
        builder.HasCheck("hours", "hours >= 0");
        builder.HasCheck("hours_before", "hours_before BETWEEN 0 AND hours");
        builder.HasCheck("stars", $"stars BETWEEN 0 AND {Volunteer.MaxStars}");
    }

    private static void Indexes(EntityTypeBuilder<Volunteer> builder)
    {
        string[] byHours = [nameof(Volunteer.Hours), nameof(Volunteer.Id)];
        builder.HasIndex(byHours).IsDescending();
        builder.HasIndex([nameof(Volunteer.AreaId), .. byHours]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, byHours, descending: true);
    }
}
