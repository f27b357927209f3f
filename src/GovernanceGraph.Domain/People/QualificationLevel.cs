namespace GovernanceGraph.Domain.People;

/// <summary>The level of a professional qualification (资格等级), as the national examination for social workers has them.</summary>
public enum QualificationLevel
{
    /// <summary>Assistant level (初级), such as an assistant social worker (助理社会工作师).</summary>
    Assistant,

    /// <summary>Intermediate level (中级), such as a social worker (社会工作师).</summary>
    Intermediate,

    /// <summary>Senior level (高级), such as a senior social worker (高级社会工作师).</summary>
    Senior,
}
