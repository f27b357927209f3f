namespace GovernanceGraph.Domain.ElderCare;

/// <summary>How much help an old person needs (老年人能力等级), as GB/T 42195-2022 grades it.</summary>
public enum CareLevel
{
    /// <summary>Manages alone (能力完好).</summary>
    Independent,

    /// <summary>Mildly disabled (轻度失能).</summary>
    Mild,

    /// <summary>Moderately disabled (中度失能).</summary>
    Moderate,

    /// <summary>Severely disabled (重度失能).</summary>
    Severe,

    /// <summary>Completely disabled (完全失能).</summary>
    Complete,
}
