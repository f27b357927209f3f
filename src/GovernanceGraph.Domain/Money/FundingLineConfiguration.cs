using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class FundingLineConfiguration : IEntityTypeConfiguration<FundingLine>
{
    public void Configure(EntityTypeBuilder<FundingLine> builder)
    {
        builder.ToView("funding_lines");
        builder.HasOne(line => line.Area).WithMany(area => area.FundingLines).HasForeignKey(line => line.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(line => line.Standard).WithMany(standard => standard.Lines).HasForeignKey(line => line.StandardId).OnDelete(DeleteBehavior.Restrict);
    }
}
