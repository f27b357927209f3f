using GovernanceGraph.Engine.Budgets;

namespace GovernanceGraph.Engine;

/// <summary>One GraphQL request as a transport received it, before anything of it is trusted.</summary>
public sealed record OperationRequest
{
    /// <summary>The document's text, or null when the request names a trusted document by id.</summary>
    public string? Query { get; init; }

    /// <summary>The id of a trusted document (its hash), or null.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Which operation of the document to run; may be absent when the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as one UTF-8 JSON object; empty when none were sent.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>The files that came along; <see cref="Variables"/> hold the token of each where it belongs.</summary>
    public IReadOnlyList<Values.UploadedFile> Files { get; init; } = [];

    /// <summary>True for transports that may only read (HTTP GET): a mutation is refused with <see cref="Outcome.KindNotAllowed"/>.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Who asks.</summary>
    public Access.Viewer Viewer { get; init; } = Access.Viewer.Anonymous;

    /// <summary>Charges the request to whoever asks; null for tools of whoever runs the platform.</summary>
    public CostMeter? Meter { get; init; }

    /// <summary>What the client wants to know of the cost.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>Identifies the request in logs and in answers that hide a surprise.</summary>
    public string TraceId { get; init; } = "";
}
