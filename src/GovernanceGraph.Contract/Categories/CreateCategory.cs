using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Categories;

/// <summary>Adds a category to a taxonomy (新增分类). For administrators and for staff of the only district; on record in the audit log.</summary>
public sealed class CreateCategory() : GovernanceCommand<CreateCategoryInput, AdministeredCategory>(
    typeof(CategoryRoleRequiredError), typeof(CategoryCodeTakenError), typeof(CategoryParentRefusedError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCategory>> RunAsync(CreateCategoryInput input, CommandScope scope)
    {
        if (await CategoryDesk.EnterAsync(scope) is { } refusal) return refusal;
        if (await scope.Rows.Categories.Where(c => c.Taxonomy == input.Taxonomy && c.Code == input.Code).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(scope.Cancel) is { } taken)
            return new CategoryCodeTakenError { Category = new EntityKey<Category>(taken) };
        var parent = input.ParentId is { } id ? await CategoryDesk.FindAsync(id, scope) : null;
        if (input.ParentId is not null && (parent is not { Active: true } || parent.Taxonomy != input.Taxonomy)) return new CategoryParentRefusedError();
        var category = new Category { Taxonomy = input.Taxonomy, Code = input.Code, Name = input.Name, NameEn = input.NameEn, ParentId = parent?.Id, Position = input.Position };
        scope.Rows.Categories.Add(category);
        CategoryDesk.Record(scope, category, input.Reason, ("taxonomy", null, category.Taxonomy), ("code", null, category.Code), ("name", null, category.Name), ("nameEn", null, category.NameEn), ("parent", null, category.ParentId), ("position", null, category.Position));
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCategory { Category = new EntityKey<Category>(category.Id) };
    }
}

/// <summary>A new category (新分类).</summary>
public sealed record CreateCategoryInput : KeyedInput
{
    /// <summary>The list that it belongs to (分类体系); never changed.</summary>
    public CategoryTaxonomy Taxonomy { get; init; }

    /// <summary>The code (代码), unique in its list; never changed and never used again.</summary>
    [Length(1, Category.CodeMaxLength)]
    public string Code { get; init; } = "";

    /// <summary>The name (名称).</summary>
    [Length(1, Category.NameMaxLength)]
    public string Name { get; init; } = "";

    /// <summary>The English name (英文名称).</summary>
    [Length(1, Category.NameMaxLength)]
    public string? NameEn { get; init; }

    /// <summary>The wider category (上级分类), of the same list.</summary>
    public NodeId? ParentId { get; init; }

    /// <summary>Its place among its siblings (排序), ascending.</summary>
    public int Position { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}

/// <summary>A category after a step of its administration (分类).</summary>
public sealed record AdministeredCategory
{
    /// <summary>The category (分类) as it is now.</summary>
    public EntityKey<Category>? Category { get; init; }
}
