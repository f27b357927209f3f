namespace GovernanceGraph.Engine.Errors;

/// <summary>One entry of a response's <c>errors</c>: a sentence for people, a stable code for programs.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">English; names the thing, the rule and the cure. Never holds SQL, table names, hosts or stacks.</param>
public sealed record GraphError(string Code, string Message)
{
    /// <summary>Where in the document, 1-based; empty when the error has no place there.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];

    /// <summary>The response path (names and list indexes), or null for errors of the whole request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further facts for programs, such as <c>limit</c>, <c>allowed</c>, <c>found</c>; values are string, int, long, bool, lists of string, or the like again.</summary>
    public IReadOnlyDictionary<string, object>? Details { get; init; }

    /// <summary>The error of a limit: which one, how much is allowed, how much was found.</summary>
    public static GraphError OverLimit(string limit, long allowed, long found, string message) =>
        new(ErrorCodes.LimitExceeded, message) { Details = new Dictionary<string, object> { ["limit"] = limit, ["allowed"] = allowed, ["found"] = found } };
}
