namespace GovernanceGraph.Engine.Errors;

/// <summary>
/// Errors for viewers who may not ask what the schema is: one sentence for each code, so that no name of the schema leaves that the client did not send, and what is unknown, misused or
/// forbidden looks alike. Limits keep their numbers, and steps that were taken their names; places in the document are left out too, because they tell which of several names exists.
/// </summary>
public static class QuietErrors
{
    private static readonly string[] Kept = ["limit", "allowed", "found", "taken"];

    /// <summary>What such a viewer is told; of errors that become alike, one.</summary>
    public static IReadOnlyList<GraphError> Of(IReadOnlyList<GraphError> errors) => [.. errors.Select(Of).DistinctBy(error => (error.Code, error.Message))];

    /// <summary>What such a viewer is told.</summary>
    public static GraphError Of(GraphError error) => Sentence(error) is { } sentence
        ? new GraphError(error.Code, sentence) { Details = error.Details?.Where(detail => Kept.Contains(detail.Key)).ToDictionary() is { Count: > 0 } kept ? kept : null }
        : error;

    /// <summary>Null for errors whose own words name nothing of the schema.</summary>
    private static string? Sentence(GraphError error) => error.Code switch
    {
        ErrorCodes.ValidationFailed => "The document does not fit the schema.",
        ErrorCodes.InvalidVariable => "A variable is missing or does not fit its type.",
        ErrorCodes.InvalidArgument => "An argument has a value that cannot be meant.",
        ErrorCodes.InvalidId => "An id is none that fits its place.",
        ErrorCodes.InvalidCursor => "A cursor is none that fits its place.",
        ErrorCodes.InvalidPage => "A page size cannot be meant.",
        ErrorCodes.NoIndexedFilter => "A list needs an area, a place or a filter that an index serves.",
        ErrorCodes.LimitExceeded => "The document passes a limit of this server.",
        ErrorCodes.CostExceeded => "The operation costs more than is allowed.",
        ErrorCodes.Internal => "The server failed to answer; the fault is logged under this trace id.",
        _ => null,
    };
}
