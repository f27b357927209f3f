namespace GovernanceGraph.Domain.Services;

/// <summary>In which form a document is brought (材料形式).</summary>
public enum DocumentForm
{
    /// <summary>The original, which is looked at and given back or kept (原件).</summary>
    Original,

    /// <summary>A copy (复印件).</summary>
    Copy,

    /// <summary>A copy, with the original to compare (原件及复印件).</summary>
    OriginalAndCopy,

    /// <summary>A file or electronic licence (电子件).</summary>
    Electronic,
}
