using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class FundingStandardConfiguration : IEntityTypeConfiguration<FundingStandard>
{
    public void Configure(EntityTypeBuilder<FundingStandard> builder)
    {
        builder.Property(standard => standard.Name).HasMaxLength(FundingStandard.NameMaxLength);
        builder.HasLocation(area => area.FundingStandards, required: true);
        builder.HasOne(standard => standard.PolicyDocument).WithMany(document => document.FundingStandards).HasForeignKey(standard => standard.PolicyDocumentId).OnDelete(DeleteBehavior.Restrict);
        string[] byName = [nameof(FundingStandard.Name), nameof(FundingStandard.Id)];
        builder.HasIndex(byName);
        builder.HasIndex([nameof(FundingStandard.PolicyDocumentId), .. byName]);
        builder.HasIndex([nameof(FundingStandard.AreaId), .. byName]);
        builder.HasScopeIndexes(Scope.Properties, byName);
        Checks(builder);
    }

    private static void Checks(EntityTypeBuilder<FundingStandard> builder)
    {
        builder.HasCheck("district", "(area_id = district_id) IS TRUE");
        builder.HasCheck("fund_of_measure", $"(fund IS NULL) = (measure = '{EnumText.Of(StandardMeasure.HouseholdsPerPost)}')");
        builder.HasCheck("amount", "amount > 0");
        builder.HasCheck("years", "from_year BETWEEN 1900 AND 2200 AND from_year <= until_year AND until_year <= 2200");
    }
}
