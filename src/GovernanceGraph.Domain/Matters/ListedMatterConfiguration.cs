using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class ListedMatterConfiguration : IEntityTypeConfiguration<ListedMatter>
{
    private static readonly string[] ByCode = [nameof(ListedMatter.Code), nameof(ListedMatter.Id)];

    public void Configure(EntityTypeBuilder<ListedMatter> builder)
    {
        builder.Property(listed => listed.Code).HasMaxLength(ListedMatter.CodeMaxLength);
        builder.Property(listed => listed.Name).HasMaxLength(ListedMatter.NameMaxLength);
        foreach (var specification in new[] { nameof(ListedMatter.Type), nameof(ListedMatter.Responsibility), nameof(ListedMatter.Standard), nameof(ListedMatter.Time), nameof(ListedMatter.Effect) })
            builder.Property(specification).HasMaxLength(ListedMatter.SpecificationMaxLength);
        builder.HasLocation(area => area.ListedMatters, required: true);
        builder.HasOne(listed => listed.Category).WithMany(category => category.ListedMatters).HasForeignKey(listed => listed.CategoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(listed => listed.Owner).WithMany(organisation => organisation.ListedMatters).HasForeignKey(listed => listed.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(listed => listed.Code).IsUnique();
        builder.HasIndex(ByCode);
        foreach (var anchor in new[] { nameof(ListedMatter.AreaId), nameof(ListedMatter.CategoryId), nameof(ListedMatter.OwnerId) }) builder.HasIndex([anchor, .. ByCode]);
        builder.HasScopeIndexes(Scope.Properties, ByCode);
        builder.HasSearch(builder.Code(listedMatter => listedMatter.Code), builder.Text(SearchWeight.A, listedMatter => listedMatter.Name));
    }
}
