using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Categories;

/// <summary>The viewer does not administer categories (无分类管理权限).</summary>
public sealed record CategoryRoleRequiredError() : CommandError("Categories hold in all areas: administrators change them, and staff of the district where there is one district.");

/// <summary>The id names no category (分类不存在).</summary>
public sealed record CategoryNotFoundError() : CommandError("The id names no category.");

/// <summary>The taxonomy has a category of this code, perhaps a retired one (代码已被使用).</summary>
public sealed record CategoryCodeTakenError() : CommandError("The taxonomy has a category of this code; codes are never used again. Take another, or restore that one.")
{
    /// <summary>The category that has it (已有分类).</summary>
    public EntityKey<Category>? Category { get; init; }
}

/// <summary>The wider category cannot be one (上级分类无效).</summary>
public sealed record CategoryParentRefusedError() : CommandError("The wider category must be one of the same taxonomy that is in use, and neither the category itself nor below it.");

/// <summary>The category is not in use (分类已停用).</summary>
public sealed record CategoryRetiredError() : CommandError("The category is retired; restore it first.");

/// <summary>The category is in use (分类未停用).</summary>
public sealed record CategoryInUseError() : CommandError("The category is in use: there is nothing to restore.");

/// <summary>Narrower categories of it are in use (下级分类仍在使用).</summary>
public sealed record CategoryHasChildrenError() : CommandError("Narrower categories of it are in use; retire them first.");

/// <summary>Somebody else changed it meanwhile (已被他人修改).</summary>
public sealed record CategoryChangedError() : CommandError("It has another version than `expectedVersion`: somebody changed it meanwhile. Look at what it is now, and try again.")
{
    /// <summary>The category as it is (当前分类).</summary>
    public EntityKey<Category>? Category { get; init; }

    /// <summary>The version that it has (当前版本).</summary>
    public int Version { get; init; }
}

/// <summary>The five specifications are for categories of issues (仅限诉求分类).</summary>
public sealed record CategoryTaxonomyRefusedError() : CommandError("Only categories of the taxonomy ISSUE have the five specifications.");

/// <summary>A value of the five specifications is outside of its range (五定取值无效).</summary>
public sealed record SpecificationRefusedError() : CommandError("A value of the five specifications is outside of its range; `field` and `rule` say which and what it must be.")
{
    /// <summary>The field of the input (字段).</summary>
    public string Field { get; init; } = "";

    /// <summary>What its value must be (规则), in English.</summary>
    public string Rule { get; init; } = "";
}
