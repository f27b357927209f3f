using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class VolunteerSkillConfiguration : IEntityTypeConfiguration<VolunteerSkill>
{
    public void Configure(EntityTypeBuilder<VolunteerSkill> builder)
    {
        builder.HasKey(row => new { row.VolunteerId, row.SkillId });
        builder.HasIndex(row => new { row.SkillId, row.VolunteerId });
    }
}
