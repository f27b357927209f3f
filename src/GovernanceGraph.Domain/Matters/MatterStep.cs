namespace GovernanceGraph.Domain.Matters;

/// <summary>The step that a community matter has reached in the five-matter method (五事工作法).</summary>
public enum MatterStep
{
    /// <summary>Raised by residents, whose wishes are collected (提事).</summary>
    Raised,

    /// <summary>Sorted by level and category, and discussed in the grid (议事).</summary>
    Discussed,

    /// <summary>Decided by a meeting (定事).</summary>
    Decided,

    /// <summary>Acted on jointly (办事).</summary>
    Acting,

    /// <summary>Evaluated by residents (评事): the end.</summary>
    Evaluated,

    /// <summary>Declined by the meeting or given up (未通过): an end too.</summary>
    Declined,
}
