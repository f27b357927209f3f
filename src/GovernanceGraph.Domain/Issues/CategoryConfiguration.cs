using GovernanceGraph.Domain.Search;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Issues;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.Property(category => category.Code).HasMaxLength(Category.CodeMaxLength);
        builder.Property(category => category.Name).HasMaxLength(Category.NameMaxLength);
        builder.Property(category => category.NameEn).HasMaxLength(Category.NameMaxLength);
        builder.HasOne(category => category.Parent).WithMany(parent => parent.Children).HasForeignKey(category => category.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(category => new { category.Taxonomy, category.Code }).IsUnique();
        builder.HasIndex(category => new { category.Taxonomy, category.Position, category.Id });
        builder.HasIndex(category => new { category.ParentId, category.Position, category.Id });
        builder.HasIndex(category => new { category.Position, category.Id });
        builder.Property(category => category.Version).IsConcurrencyToken();
        builder.HasCheck("retired", "retired_at IS NULL OR NOT active");
        builder.HasCheck("version", "version >= 1");
        builder.HasCheck("parent", "parent_id <> id");
        builder.HasSearch(builder.Code(category => category.Code), builder.Text(SearchWeight.A, category => category.Name), builder.Text(SearchWeight.B, category => category.NameEn));
    }
}
