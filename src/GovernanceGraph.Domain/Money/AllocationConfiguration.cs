using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Money;

internal sealed class AllocationConfiguration : IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Allocation> builder)
    {
        builder.HasLocation(area => area.Allocations, required: true);
        builder.HasFilled(allocation => allocation.Contracted);
        builder.HasOne(allocation => allocation.Standard).WithMany(standard => standard.Allocations).HasForeignKey(allocation => allocation.StandardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(allocation => allocation.Basis).WithMany(document => document.Allocations).HasForeignKey(allocation => allocation.BasisId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(allocation => allocation.Posts).WithMany(post => post.Allocations).UsingEntity<AllocationPost>(
            link => link.HasOne(row => row.Post).WithMany(post => post.AllocationPosts).HasForeignKey(row => row.PostId).OnDelete(DeleteBehavior.Restrict),
            link => link.HasOne(row => row.Allocation).WithMany(allocation => allocation.AllocationPosts).HasForeignKey(row => row.AllocationId).OnDelete(DeleteBehavior.Cascade));
        Indexes(builder);
        builder.HasCheck("amount", "amount >= 0");
        builder.HasCheck("contracted", "contracted <= amount");
        builder.HasCheck("year", "year BETWEEN 1900 AND 2200");
    }

    private static void Indexes(EntityTypeBuilder<Allocation> builder)
    {
        string[] newest = [nameof(Allocation.Year), nameof(Allocation.Id)];
        builder.HasIndex(newest).IsDescending();
        foreach (var anchor in new[] { nameof(Allocation.AreaId), nameof(Allocation.StandardId), nameof(Allocation.BasisId), nameof(Allocation.Fund) }) builder.HasIndex([anchor, .. newest]).IsDescending(false, true, true);
        builder.HasScopeIndexes(Scope.Properties, newest, descending: true);
    }
}
