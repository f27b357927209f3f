using System.Diagnostics;
using CsCheck;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Xunit;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Random text: the gate never throws, never counts fewer tokens than the parser reads, and stays linear.</summary>
public sealed class RandomDocumentsTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", ".", " ", ",", "\n", "\r", "\uFEFF", "#", "# x \\u12 ", "\"", "\"\"", "\"\"\"", "\\", "\\\"", "\\\"\"\"",
        "a", "on", "query", "fragment", "F", "...F", "F{a}", "{a}", "1", "-1", "1.5e3", "-", "社区", "\uD800", "\0", "a:b", "@include(if:true)", "$v:[Int!]=[1]", "(a:{b:[1]})",
        "\"x\"", "\"\"\"x\"\"\"", "__schema", "__type", "ofType", "fields", "subscription", "mutation", "type", "true", "null",
    ];

    private static readonly string[] Valid =
    [
        "query Q($a:[Int!]!=[1,-2 3.5e-3] @d $b:A={x:{y:[\"z\"]}}){a:b(c:$a d:{e:[$b E true null]}) @include(if:$a){...F @d ...on T @d{x} ...@d{y} ...{z}}} fragment F on T @d{a}",
        "{a}#x\r\nsubscription S{b(c:\"\\u0041\\n\" d:\"\"\"x\\\"\"\"y\"\"\")}\rmutation{c(d:0 e:-0.1 f:1E+2)}",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Pieces).Array[0, 200].Select(string.Concat);

    [Fact]
    public void The_gate_and_the_parser_agree_on_random_text()
    {
        var gate = new DocumentGate(new GateLimits { ValueDepth = 32, SelectionNesting = 48 });
        Soup.Sample(text => AgreesWithParser(gate, text), iter: 40_000);
    }

    [Fact]
    public void The_gate_and_the_parser_agree_on_valid_text_with_one_change()
    {
        var gate = new DocumentGate(new GateLimits { ValueDepth = 32, SelectionNesting = 48 });
        Gen.Select(Gen.OneOf([.. Valid]), Gen.Int[0, 1_000], Gen.Int[0, 3], Gen.OneOf(Pieces)).Sample(
            (text, at, length, piece) =>
            {
                at %= text.Length;
                return AgreesWithParser(gate, text[..at] + piece + text[Math.Min(text.Length, at + length)..]);
            },
            iter: 40_000);
    }

    [Fact]
    public void The_scan_counts_the_tokens_that_the_lexer_reads() =>
        Soup.Sample(text =>
        {
            var tokens = TokensRead(text);
            var refuses = tokens <= 10 || Over(text, tokens - 1);
            return refuses && (TryParse(text) is null || !Over(text, Math.Max(10, tokens)));
        }, iter: 20_000);

    [Fact]
    public void Selections_that_parse_never_throw()
    {
        var gate = new DocumentGate(new GateLimits());
        Documents().Sample(text => gate.CheckDocument(Write.Parse(text)), iter: 5_000);
    }

    [Fact]
    public void Double_the_text_takes_no_more_than_a_few_times_the_time()
    {
        var gate = new DocumentGate(new GateLimits { Tokens = 20_000, DocumentBytes = 1_048_576, ListLength = 2_000 });
        string Text(int fields) => $"{{a{{{Write.Times(fields, field => $"f{field} #\n \"\" ")}}}}}";
        var (half, whole) = (Text(2_400), Text(4_800));
        var times = Enumerable.Range(0, 20).Select(_ => (Half: Time(() => gate.CheckText(half)), Whole: Time(() => gate.CheckText(whole)))).ToArray();
        Assert.True(times.Min(time => time.Whole) < (5 * times.Min(time => time.Half)) + 1, $"{times.Min(time => time.Half)} ms, doubled {times.Min(time => time.Whole)} ms");
    }

    /// <summary>What the gate lets through parses; what it takes for malformed does not, or defines types.</summary>
    private static bool AgreesWithParser(DocumentGate gate, string text)
    {
        var error = gate.CheckText(text);
        if (error?.Code == ErrorCodes.LimitExceeded)
            return true;
        var document = TryParse(text);
        if (document is not null && error is null)
            gate.CheckDocument(document);
        return (error is null) == (document is not null && document.Definitions.All(definition => definition is GraphQLOperationDefinition or GraphQLFragmentDefinition));
    }

    private static bool Over(string text, int tokens) =>
        new DocumentGate(new GateLimits { Tokens = tokens }).CheckText(text)?.Details?["limit"] is "tokens";

    private static Gen<string> Documents()
    {
        var selection = Gen.Recursive<string>((depth, inner) => depth > 4
            ? Gen.OneOf("a", "b", "x:a", "__typename", "...F0", "...F1", "...F2", "__schema{types{...F2}}")
            : Gen.OneOf(
                Gen.OneOf("a", "b @skip(if:true)", "...F0", "...F1", "...Nowhere"),
                inner.Array[1, 4].Select(parts => $"c(v:[{{a:1}}]){{{string.Join(' ', parts)}}}"),
                inner.Array[1, 4].Select(parts => $"...on T{{{string.Join(' ', parts)}}}")));
        return selection.Array[4, 4].Select(parts => $"{{{parts[0]}}}" + string.Concat(parts.Skip(1).Select((part, name) => $"fragment F{name} on T{{{part}}}")));
    }

    private static GraphQLParser.AST.GraphQLDocument? TryParse(string text)
    {
        try
        {
            return Write.Parse(text);
        }
        catch (Exception exception) when (exception is GraphQLParserException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static int TokensRead(string text)
    {
        var (count, position) = (0, 0);
        try
        {
            for (var token = GraphQLParser.Lexer.Lex(text, position); token.Kind is not GraphQLParser.TokenKind.EOF; token = GraphQLParser.Lexer.Lex(text, position))
                (count, position) = (count + 1, token.End);
        }
        catch (Exception exception) when (exception is GraphQLParserException or IndexOutOfRangeException)
        {
        }
        return count;
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
