namespace GovernanceGraph.Engine;

/// <summary>How an operation ended; transports turn it into their own status.</summary>
public enum Outcome
{
    /// <summary>The operation was executed: the answer has <c>data</c> (maybe null) and perhaps errors. HTTP 200.</summary>
    Answered,

    /// <summary>The request was refused before execution (syntax, validation, limits, variables): the answer has only <c>errors</c>. HTTP 400.</summary>
    Refused,

    /// <summary>The kind of operation may not be sent this way, such as a mutation by GET. HTTP 405.</summary>
    KindNotAllowed,

    /// <summary>The operation took longer than the server allows. HTTP 504.</summary>
    TimedOut,

    /// <summary>The database cannot be reached now; the same request may succeed later. HTTP 503 with Retry-After.</summary>
    Unavailable,

    /// <summary>The viewer has spent its budget, or sends too much at once; the same request may succeed later. HTTP 429 with Retry-After.</summary>
    Exhausted,

    /// <summary>Something that should not happen happened; it is logged under the request's trace id. HTTP 500.</summary>
    Failed,
}
