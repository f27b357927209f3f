using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class PolicyDocumentConfiguration : IEntityTypeConfiguration<PolicyDocument>
{
    public void Configure(EntityTypeBuilder<PolicyDocument> builder)
    {
        builder.Property(document => document.Title).HasMaxLength(PolicyDocument.TitleMaxLength);
        builder.Property(document => document.Number).HasMaxLength(PolicyDocument.NumberMaxLength);
        builder.Property(document => document.Summary).HasMaxLength(PolicyDocument.SummaryMaxLength);
        builder.HasOne(document => document.Issuer).WithMany(organisation => organisation.PolicyDocuments).HasForeignKey(document => document.IssuerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(document => new { document.IssuedOn, document.Id }).IsDescending();
        builder.HasIndex(document => new { document.IssuerId, document.IssuedOn, document.Id }).IsDescending(false, true, true);
        builder.HasCheck("period", "issued_on <= repealed_on");
        builder.HasSearch(builder.Text(SearchWeight.A, policyDocument => policyDocument.Title), builder.Text(SearchWeight.A, policyDocument => policyDocument.Number), builder.Text(SearchWeight.D, policyDocument => policyDocument.Summary));
    }
}
