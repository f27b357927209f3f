using Microsoft.Extensions.Primitives;

namespace GovernanceGraph.Server.Transport;

/// <summary>What an answer may be sent as.</summary>
public enum AnswerType
{
    /// <summary><c>application/json</c>: the older form, in which every well-formed request that reached the graph is answered with 200.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells whether the operation ran.</summary>
    GraphResponse,
}

/// <summary>What a client accepts.</summary>
/// <param name="Type">The type of a single answer; null when it takes none.</param>
/// <param name="Stream">Whether it takes answers one after another: all of them where it takes no single one, else those of subscriptions.</param>
public readonly record struct Accepted(AnswerType? Type, bool Stream);

/// <summary>Chooses the answer's type from <c>Accept</c>.</summary>
public static class AnswerTypes
{
    /// <summary>The type of requests, and of answers to clients that do not ask for another.</summary>
    public const string Json = "application/json";

    /// <summary>The type of answers whose status tells how the operation ended.</summary>
    public const string GraphResponse = "application/graphql-response+json";

    /// <summary>The type of answers that come one after another (Server-Sent Events).</summary>
    public const string EventStream = "text/event-stream";

    /// <summary>
    /// What the client accepts. Nothing and <c>*/*</c> mean JSON; GraphQL's own type wins over JSON of the same weight. A stream of events is for whoever names it.
    /// </summary>
    public static Accepted Negotiate(StringValues accept) => accept.Count switch
    {
        0 => new(AnswerType.Json, false),
        1 => Negotiate(accept[0]),
        _ => Weigh(accept.ToString()),
    };

    /// <summary>True when HTML stands in <c>Accept</c> by name, as a browser's address bar sends it.</summary>
    public static bool AsksForPage(StringValues accept) => accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static Accepted Negotiate(string? accept) => accept switch
    {
        null or "" or "*/*" or Json => new(AnswerType.Json, false),
        GraphResponse => new(AnswerType.GraphResponse, false),
        EventStream => new(null, true),
        _ => Weigh(accept),
    };

    private static Accepted Weigh(ReadOnlySpan<char> accept)
    {
        Weight graph = default, json = default;
        var stream = false;
        foreach (var entry in accept.Split(','))
        {
            var range = MediaRange.Parse(accept[entry]);
            if (!range.IsUtf8) continue;
            if (range.Is(EventStream)) stream = range.Quality > 0;
            else if (range.Is(GraphResponse)) graph = graph.Or(3, range.Quality);
            else if (range.Is(Json)) json = json.Or(3, range.Quality);
            else if (range.Is("application/*")) json = json.Or(2, range.Quality);
            else if (range.Is("*/*")) json = json.Or(1, range.Quality);
        }

        if (graph.Quality <= 0 && json.Quality <= 0) return new(null, stream);
        return new(graph.Quality >= json.Quality ? AnswerType.GraphResponse : AnswerType.Json, stream);
    }

    // The weight of the most specific range that matches (RFC 9110, 12.5.1).
    private readonly record struct Weight(int Specificity, double Quality)
    {
        public Weight Or(int specificity, double quality) => specificity > Specificity ? new Weight(specificity, quality) : this;
    }
}
