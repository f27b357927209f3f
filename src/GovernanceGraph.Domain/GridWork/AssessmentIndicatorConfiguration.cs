using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.GridWork;

internal sealed class AssessmentIndicatorConfiguration : IEntityTypeConfiguration<AssessmentIndicator>
{
    public void Configure(EntityTypeBuilder<AssessmentIndicator> builder)
    {
        builder.HasOne(indicator => indicator.Assessment).WithMany(assessment => assessment.Indicators).HasForeignKey(indicator => indicator.AssessmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(indicator => indicator.Indicator).WithMany(category => category.AssessmentIndicators).HasForeignKey(indicator => indicator.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(indicator => new { indicator.AssessmentId, indicator.IndicatorId }).IsUnique();
        builder.HasIndex(indicator => new { indicator.AssessmentId, indicator.Weight, indicator.Id }).IsDescending(false, true, true);
        builder.HasIndex(indicator => new { indicator.IndicatorId, indicator.Weight, indicator.Id }).IsDescending(false, true, true);
        builder.HasCheck("points", $"points BETWEEN 0 AND {AssessmentIndicator.MaxPoints}");
        builder.HasCheck("weight", "weight BETWEEN 1 AND 100");
    }
}
