using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Categories;

/// <summary>Changes a category's names, place or wider category (修改分类); its list and code stay. For administrators and for staff of the only district; on record in the audit log.</summary>
public sealed class ChangeCategory() : GovernanceCommand<ChangeCategoryInput, AdministeredCategory>(
    typeof(CategoryRoleRequiredError), typeof(CategoryNotFoundError), typeof(CategoryRetiredError), typeof(CategoryParentRefusedError), typeof(CategoryChangedError))
{
    /// <summary>More steps upward than any taxonomy has levels.</summary>
    private const int MostLevels = 20;

    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCategory>> RunAsync(ChangeCategoryInput input, CommandScope scope)
    {
        if (await CategoryDesk.EnterAsync(scope) is { } refusal) return refusal;
        if (await CategoryDesk.FindAsync(input.Id, scope) is not { } category) return new CategoryNotFoundError();
        if (input.ExpectedVersion is { } expected && expected != category.Version) return new CategoryChangedError { Category = new EntityKey<Category>(category.Id), Version = category.Version };
        if (!category.Active) return new CategoryRetiredError();
        if (input.ParentId is { } parent && !await MayBeBelowAsync(category, parent, scope)) return new CategoryParentRefusedError();
        var before = (category.Name, category.NameEn, category.ParentId, category.Position);
        category.Name = input.Name ?? category.Name;
        category.NameEn = input.NameEn ?? category.NameEn;
        category.ParentId = input.ParentId?.Key ?? category.ParentId;
        category.Position = input.Position ?? category.Position;
        category.Version++;
        CategoryDesk.Record(scope, category, input.Reason,
            ("name", before.Name, category.Name), ("nameEn", before.NameEn, category.NameEn), ("parent", before.ParentId, category.ParentId), ("position", before.Position, category.Position));
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCategory { Category = new EntityKey<Category>(category.Id) };
    }

    private static async Task<bool> MayBeBelowAsync(Category category, NodeId id, CommandScope scope)
    {
        if (await CategoryDesk.FindAsync(id, scope) is not { Active: true } parent || parent.Taxonomy != category.Taxonomy) return false;
        Guid? above = parent.Id;
        for (var level = 0; level < MostLevels; level++)
        {
            if (above == category.Id) return false;
            if (above is not { } key) return true;
            above = await scope.Rows.Categories.Where(c => c.Id == key).Select(c => c.ParentId).SingleAsync(scope.Cancel);
        }

        return false;
    }
}

/// <summary>What of a category changes (修改内容); what is not given stays.</summary>
public sealed record ChangeCategoryInput : KeyedInput
{
    /// <summary>The category (分类).</summary>
    public NodeId Id { get; init; }

    /// <summary>The version that was looked at (版本); where it is given and somebody changed the category since, nothing is done.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The name (名称).</summary>
    [Length(1, Category.NameMaxLength)]
    public string? Name { get; init; }

    /// <summary>The English name (英文名称).</summary>
    [Length(1, Category.NameMaxLength)]
    public string? NameEn { get; init; }

    /// <summary>The wider category (上级分类), of the same list.</summary>
    public NodeId? ParentId { get; init; }

    /// <summary>Its place among its siblings (排序), ascending.</summary>
    public int? Position { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}
