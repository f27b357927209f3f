using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.GridWork;

/// <summary>One indicator of an assessment (考评指标): what was measured, the points given for it, and how much it counts.</summary>
public sealed class AssessmentIndicator : Entity
{
    /// <summary>Most points.</summary>
    public const int MaxPoints = 100;

    /// <summary>The assessment (绩效考评).</summary>
    public Guid AssessmentId { get; init; }

    /// <summary>The assessment (绩效考评).</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>What is measured (指标), of the taxonomy of indicators; once in an assessment.</summary>
    public Guid IndicatorId { get; init; }

    /// <summary>What is measured (指标), of the taxonomy of indicators; once in an assessment.</summary>
    public Category? Indicator { get; init; }

    /// <summary>The value (指标值), in the indicator's own unit.</summary>
    public decimal Value { get; set; }

    /// <summary>The points given for the value (得分), 0 to 100.</summary>
    public decimal Points { get; set; }

    /// <summary>How much it counts among the assessment's indicators (权重), 1 to 100.</summary>
    public short Weight { get; set; }
}
