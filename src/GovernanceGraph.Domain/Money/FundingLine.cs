using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Money;

/// <summary>What a standard gives a community in a year, beside what was provided (经费保障): a view over standards, households, posts and allocations.
/// What was allocated without a standard has a line too.</summary>
public sealed class FundingLine : Entity
{
    /// <summary>The community (社区).</summary>
    public Guid AreaId { get; init; }

    /// <summary>The community (社区).</summary>
    public Area? Area { get; init; }

    /// <summary>The year (年度).</summary>
    public int Year { get; init; }

    /// <summary>The standard (保障标准); null for what was allocated without one.</summary>
    public Guid? StandardId { get; init; }

    /// <summary>The standard (保障标准); null for what was allocated without one.</summary>
    public FundingStandard? Standard { get; init; }

    /// <summary>The fund (经费类别); null for a standard of posts.</summary>
    public FundKind? Fund { get; init; }

    /// <summary>What the standard is multiplied with or divided into (计算基数): households, posts, or 1 for the community. Null where there is no standard, or households are not known.</summary>
    public int? Quantity { get; init; }

    /// <summary>What the standard asks for (应保障数): yuan, or posts where it is a standard of posts. Null where there is no standard, or households are not known.</summary>
    public decimal? Due { get; init; }

    /// <summary>What was provided (实际保障数): yuan allocated, or posts set up.</summary>
    public decimal Provided { get; init; }

    /// <summary>What is lacking (缺口): 0 where as much as is due, or more, was provided; null where nothing is known to be due.</summary>
    public decimal? Shortfall { get; init; }
}
