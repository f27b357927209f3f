using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class ActivitySkillConfiguration : IEntityTypeConfiguration<ActivitySkill>
{
    public void Configure(EntityTypeBuilder<ActivitySkill> builder)
    {
        builder.HasKey(row => new { row.ActivityId, row.SkillId });
        builder.HasIndex(row => new { row.SkillId, row.ActivityId });
    }
}
