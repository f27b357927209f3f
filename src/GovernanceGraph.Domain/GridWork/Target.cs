using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.GridWork;

/// <summary>A target (目标): a value that an indicator of an area is to reach by a day, such as full coverage next year (明年实现全覆盖).</summary>
public sealed class Target : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Unit"/>, in characters.</summary>
    public const int UnitMaxLength = 40;

    /// <summary>What is to be reached, in a line (目标名称).</summary>
    public required string Title { get; set; }

    /// <summary>What is measured (指标), of the taxonomy of indicators.</summary>
    public Guid IndicatorId { get; init; }

    /// <summary>What is measured (指标), of the taxonomy of indicators.</summary>
    public Category? Indicator { get; init; }

    /// <summary>The value when it was set (基准值), if known.</summary>
    public decimal? Baseline { get; set; }

    /// <summary>The value to reach (目标值).</summary>
    public decimal Value { get; set; }

    /// <summary>What the values count (单位), such as <c>%</c>.</summary>
    public required string Unit { get; set; }

    /// <summary>The day by which it is to be reached (期限).</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>The organisation that answers for it (责任单位).</summary>
    public Guid OwnerId { get; set; }

    /// <summary>The organisation that answers for it (责任单位).</summary>
    public Organisation? Owner { get; set; }
}
