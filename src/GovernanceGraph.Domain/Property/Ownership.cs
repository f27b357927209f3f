using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Property;

/// <summary>That a person owns a share of a unit (房屋产权), from when to when. Personal: no row of it is public.</summary>
public sealed class Ownership : Entity
{
    /// <summary>The whole of a unit, in percent.</summary>
    public const decimal Whole = 100;

    /// <summary>The unit (房屋).</summary>
    public Guid UnitId { get; init; }

    /// <summary>The unit (房屋).</summary>
    public Unit? Unit { get; init; }

    /// <summary>The owner (业主).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The owner (业主).</summary>
    public Person? Person { get; init; }

    /// <summary>The share in percent (产权份额), above 0 and at most 100.</summary>
    public decimal Share { get; set; } = Whole;

    /// <summary>First day (取得日期), if known.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Last day (转移日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
