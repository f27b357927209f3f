using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Writes documents of a wanted size, and sends documents through the gate.</summary>
internal static class Write
{
    internal static string Times(int count, Func<int, string> part, string between = " ") =>
        string.Join(between, Enumerable.Range(0, count).Select(part));

    internal static string Repeat(int count, string part) => string.Concat(Enumerable.Repeat(part, count));

    internal static string Nested(int levels, string open, string core, string close) => Repeat(levels, open) + core + Repeat(levels, close);

    /// <summary>The gate's verdict as a request meets it: text, parser, document.</summary>
    internal static GraphError? Judge(string document, GateLimits? limits = null)
    {
        var gate = new DocumentGate(limits ?? new GateLimits());
        return gate.CheckText(document) ?? gate.CheckDocument(Parse(document));
    }

    internal static GraphQLDocument Parse(string document) => Parser.Parse(document);

    internal static void Refuses(string limit, long allowed, long found, GraphError? error)
    {
        Assert.NotNull(error);
        Assert.Equal(ErrorCodes.LimitExceeded, error.Code);
        Assert.Equal((limit, allowed, found), (error.Details!["limit"], error.Details["allowed"], error.Details["found"]));
        Assert.Contains($"at most {allowed}", error.Message, StringComparison.Ordinal);
        Assert.Contains($"'{limit}'", error.Message, StringComparison.Ordinal);
    }
}
