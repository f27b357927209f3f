using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class ServiceContractConfiguration : IEntityTypeConfiguration<ServiceContract>
{
    public void Configure(EntityTypeBuilder<ServiceContract> builder)
    {
        builder.ToTable("contracts");
        builder.Property(contract => contract.Code).HasMaxLength(ServiceContract.CodeMaxLength);
        builder.Property(contract => contract.Title).HasMaxLength(ServiceContract.TitleMaxLength);
        builder.Property(contract => contract.Deliverables).HasMaxLength(ServiceContract.TextMaxLength);
        builder.Property(contract => contract.Evaluation).HasMaxLength(ServiceContract.TextMaxLength);
        Relations(builder);
        Indexes(builder);
        builder.HasCheck("amount", "amount > 0");
        builder.HasCheck("period", "since <= until");
        builder.HasCheck("score", $"score BETWEEN {ServiceContract.MinScore} AND {ServiceContract.MaxScore}");
        builder.HasCheck("parties", "buyer_id <> provider_id");
        builder.HasSearch(builder.Code(contract => contract.Code), builder.Text(SearchWeight.A, contract => contract.Title));
    }

    private static void Relations(EntityTypeBuilder<ServiceContract> builder)
    {
        builder.HasLocation(area => area.Contracts, required: true);
        builder.HasOne(contract => contract.Buyer).WithMany(organisation => organisation.BoughtContracts).HasForeignKey(contract => contract.BuyerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(contract => contract.Provider).WithMany(organisation => organisation.ProvidedContracts).HasForeignKey(contract => contract.ProviderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(contract => contract.Category).WithMany(category => category.Contracts).HasForeignKey(contract => contract.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(contract => contract.Basis).WithMany(document => document.Contracts).HasForeignKey(contract => contract.BasisId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(contract => contract.Allocation).WithMany(allocation => allocation.Contracts).HasForeignKey(contract => contract.AllocationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(contract => contract.Project).WithMany(project => project.Contracts).HasForeignKey(contract => contract.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Indexes(EntityTypeBuilder<ServiceContract> builder)
    {
        string[] newest = [nameof(ServiceContract.Since), nameof(ServiceContract.Id)];
        string[] anchors =
        [
            nameof(ServiceContract.AreaId), nameof(ServiceContract.BuyerId), nameof(ServiceContract.ProviderId), nameof(ServiceContract.CategoryId),
            nameof(ServiceContract.BasisId), nameof(ServiceContract.AllocationId), nameof(ServiceContract.ProjectId),
        ];
        builder.HasIndex(contract => contract.Code).IsUnique();
        builder.HasIndex(newest).IsDescending();
        foreach (var anchor in anchors) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
    }
}
