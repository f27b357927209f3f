namespace GovernanceGraph.Domain.ElderCare;

/// <summary>What is done for a person who is cared for (养老服务内容).</summary>
public enum CareKind
{
    /// <summary>Help with meals (助餐).</summary>
    Meals,

    /// <summary>Help with bathing (助浴).</summary>
    Bathing,

    /// <summary>Cleaning the home (助洁).</summary>
    Cleaning,

    /// <summary>Help with medical matters (助医).</summary>
    Medical,

    /// <summary>Errands and walks (助行).</summary>
    Errands,

    /// <summary>Help in an emergency (助急).</summary>
    Emergency,

    /// <summary>Company and comfort (精神慰藉).</summary>
    Companionship,

    /// <summary>A stay at the day-care centre (日间照料).</summary>
    DayCare,
}
