using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class CategorySpecificationConfiguration : IEntityTypeConfiguration<CategorySpecification>
{
    public void Configure(EntityTypeBuilder<CategorySpecification> builder)
    {
        builder.Property(specification => specification.Type).HasMaxLength(CategorySpecification.TypeMaxLength);
        builder.Property(specification => specification.Standard).HasMaxLength(CategorySpecification.StandardMaxLength);
        builder.HasOne(specification => specification.Category).WithOne(category => category.Specification).HasForeignKey<CategorySpecification>(specification => specification.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(specification => specification.Responsible).WithMany(organisation => organisation.CategorySpecifications).HasForeignKey(specification => specification.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(specification => new { specification.ResponsibleId, specification.Id });
        builder.Property(specification => specification.Version).IsConcurrencyToken();
        builder.HasCheck("version", "version >= 1");
        builder.HasCheck("responsible", "cardinality(responsible_kinds) > 0");
        builder.HasCheck("limits", string.Join(" AND ", new[] { "accept", "handle", "high_handle", "urgent_handle", "feedback" }.Select(step => $"{step}_limit BETWEEN 1 AND {CategorySpecification.MaxLimit}")));
        builder.HasCheck("effect_rating", $"effect_rating BETWEEN {Issue.MinRating} AND {Issue.MaxRating}");
        builder.HasCheck("duplicate_radius", $"duplicate_radius BETWEEN 0 AND {CategorySpecification.MaxDuplicateRadius}");
        builder.HasCheck("reminder_hours", $"reminder_hours BETWEEN 0 AND {CategorySpecification.MaxLimit}");
        builder.HasCheck("supervision_hours", "first_supervision_hours >= 0 AND second_supervision_hours >= first_supervision_hours AND district_supervision_hours >= second_supervision_hours");
    }
}
