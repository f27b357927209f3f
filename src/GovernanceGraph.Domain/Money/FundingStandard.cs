using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Money;

/// <summary>A standard by which a district funds and staffs its communities (保障标准), such as 26,000 yuan a year for each thousand households. Data, never code: its area is the district that set it.</summary>
public sealed class FundingStandard : Located
{
    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The name (标准名称).</summary>
    public required string Name { get; set; }

    /// <summary>The fund it sets (经费类别); null for a standard of posts.</summary>
    public FundKind? Fund { get; set; }

    /// <summary>What the amount is counted in (标准计量).</summary>
    public StandardMeasure Measure { get; set; }

    /// <summary>The amount (标准数额), above 0, in the unit that the measure names.</summary>
    public decimal Amount { get; set; }

    /// <summary>The first year for which it holds (起始年度).</summary>
    public int FromYear { get; set; }

    /// <summary>The last year for which it holds (终止年度); null while it does.</summary>
    public int? UntilYear { get; set; }

    /// <summary>The document that sets it (依据文件).</summary>
    public Guid? PolicyDocumentId { get; set; }

    /// <summary>The document that sets it (依据文件).</summary>
    public PolicyDocument? PolicyDocument { get; set; }

    /// <summary>The allocations made by it (经费).</summary>
    public ICollection<Allocation> Allocations { get; } = [];

    /// <summary>What it gives each community in each year (经费保障).</summary>
    public ICollection<FundingLine> Lines { get; } = [];
}
