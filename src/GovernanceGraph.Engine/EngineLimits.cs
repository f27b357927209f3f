namespace GovernanceGraph.Engine;

/// <summary>What one operation may take. Gate limits (of the document's form) stand in <see cref="Gate.GateLimits"/>.</summary>
public sealed record EngineLimits
{
    /// <summary>Highest cost of an anonymous viewer's operation.</summary>
    public long AnonymousCost { get; init; } = 2_500;

    /// <summary>Longest time that PostgreSQL works on a statement, in milliseconds.</summary>
    public int StatementTimeoutMilliseconds { get; init; } = 8_000;

    /// <summary>Largest answer, in bytes.</summary>
    public int AnswerBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>Prepared documents kept, and the bytes they may be estimated to hold.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    public long CachedDocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Connections for reading.</summary>
    public int ReadConnections { get; init; } = 16;
}
