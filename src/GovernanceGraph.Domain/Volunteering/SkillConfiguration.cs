using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class SkillConfiguration : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder)
    {
        builder.Property(skill => skill.Code).HasMaxLength(Skill.CodeMaxLength);
        builder.Property(skill => skill.Name).HasMaxLength(Skill.NameMaxLength);
        builder.Property(skill => skill.NameEn).HasMaxLength(Skill.NameMaxLength);
        builder.HasIndex(skill => skill.Code).IsUnique();
    }
}
