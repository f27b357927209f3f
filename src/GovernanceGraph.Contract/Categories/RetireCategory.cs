using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Categories;

/// <summary>Takes a category out of use (停用分类): nothing new may use it, and what uses it keeps it. Nothing is deleted. For administrators and for staff of the only district; on record in the audit log.</summary>
public sealed class RetireCategory() : GovernanceCommand<RetireCategoryInput, AdministeredCategory>(
    typeof(CategoryRoleRequiredError), typeof(CategoryNotFoundError), typeof(CategoryRetiredError), typeof(CategoryHasChildrenError), typeof(CategoryChangedError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCategory>> RunAsync(RetireCategoryInput input, CommandScope scope)
    {
        if (await CategoryDesk.EnterAsync(scope) is { } refusal) return refusal;
        if (await CategoryDesk.FindAsync(input.Id, scope) is not { } category) return new CategoryNotFoundError();
        if (input.ExpectedVersion is { } expected && expected != category.Version) return new CategoryChangedError { Category = new EntityKey<Category>(category.Id), Version = category.Version };
        if (!category.Active) return new CategoryRetiredError();
        if (await scope.Rows.Categories.AnyAsync(c => c.ParentId == category.Id && c.Active, scope.Cancel)) return new CategoryHasChildrenError();
        (category.Active, category.RetiredAt, category.Version) = (false, scope.Now, category.Version + 1);
        CategoryDesk.Record(scope, category, input.Reason, ("active", true, false));
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCategory { Category = new EntityKey<Category>(category.Id) };
    }
}

/// <summary>Takes a retired category into use again (恢复分类), with its code, its objects and its five specifications. For administrators and for staff of the only district; on record in the audit log.</summary>
public sealed class RestoreCategory() : GovernanceCommand<RestoreCategoryInput, AdministeredCategory>(
    typeof(CategoryRoleRequiredError), typeof(CategoryNotFoundError), typeof(CategoryInUseError), typeof(CategoryParentRefusedError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCategory>> RunAsync(RestoreCategoryInput input, CommandScope scope)
    {
        if (await CategoryDesk.EnterAsync(scope) is { } refusal) return refusal;
        if (await CategoryDesk.FindAsync(input.Id, scope) is not { } category) return new CategoryNotFoundError();
        if (category.Active) return new CategoryInUseError();
        if (category.ParentId is { } parent && !await scope.Rows.Categories.AnyAsync(c => c.Id == parent && c.Active, scope.Cancel)) return new CategoryParentRefusedError();
        (category.Active, category.RetiredAt, category.Version) = (true, null, category.Version + 1);
        CategoryDesk.Record(scope, category, input.Reason, ("active", false, true));
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCategory { Category = new EntityKey<Category>(category.Id) };
    }
}

/// <summary>Which category is taken out of use (停用请求).</summary>
public sealed record RetireCategoryInput : KeyedInput
{
    /// <summary>The category (分类).</summary>
    public NodeId Id { get; init; }

    /// <summary>The version that was looked at (版本); where it is given and somebody changed the category since, nothing is done.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}

/// <summary>Which category is taken into use again (恢复请求).</summary>
public sealed record RestoreCategoryInput : KeyedInput
{
    /// <summary>The category (分类).</summary>
    public NodeId Id { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}
