using GraphQL;
using GraphQL.Validation;

namespace GovernanceGraph.Engine.Errors;

/// <summary>Translates GraphQL.NET's errors; nothing else formats them.</summary>
public static class GraphErrors
{
    private const int MaxMessage = 500;

    public static GraphError Of(ExecutionError error) =>
        new(error is ValidationError ? ErrorCodes.ValidationFailed : ErrorCodes.Internal, Shortened(error.Message))
        {
            Locations = [.. (error.Locations ?? []).Select(l => (l.Line, l.Column))],
            Path = error.Path?.ToArray(),
            Details = error is ValidationError { Number: { } number } ? new Dictionary<string, object> { ["rule"] = number } : null,
        };

    private static string Shortened(string message) => message.Length <= MaxMessage ? message : message[..MaxMessage] + "…";
}
