using GovernanceGraph.Engine.Gate;
using Xunit;
using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Security test D1: each limit at N−1, N and N+1, at its default.</summary>
public sealed class DocumentLimitEdgesTests
{
    private static readonly GateLimits Defaults = new();

    /// <summary>For each limit, a document that reaches exactly the wanted figure.</summary>
    private static readonly Dictionary<string, (int Allowed, Func<int, string> Document)> Edges = new()
    {
        ["documentBytes"] = (65_536, bytes => $"{{a}}#{Repeat((bytes - 4) / 3, "社")}{new string('x', (bytes - 4) % 3)}"),
        ["tokens"] = (2_000, tokens => $"{{a{{{Times(tokens - 5, field => $"f{field}")}}}}}"),
        ["tokenLength"] = (128, length => $"{{{new string('n', length)}}}"),
        ["selectionNesting"] = (40, levels => Nested(levels - 1, "{...", "{a}", "}")),
        ["valueDepth"] = (10, levels => $"{{a(v:{Nested(levels, "[", "", "]")})}}"),
        ["listLength"] = (250, items => $"{{a(v:[{Times(items, _ => "1")}])}}"),
        ["operations"] = (10, operations => Times(operations, name => $"query Q{name}{{a}}")),
        ["fragments"] = (50, fragments => $"{{a}}{Times(fragments, name => $"fragment F{name} on Query{{a}}")}"),
        ["variables"] = (100, variables => $"query({Times(variables, name => $"$v{name}:ID")}){{a}}"),
        ["argumentsPerPlace"] = (30, arguments => $"{{a({Times(arguments, name => $"a{name}:1")})}}"),
        ["directivesPerPlace"] = (4, directives => $"{{a{Repeat(directives, "@d")}}}"),
        ["directives"] = (50, directives => $"{{a{{{Times(directives, field => $"f{field}@d")}}}}}"),
        ["aliases"] = (30, aliases => $"{{a{{{Times(aliases, alias => $"a{alias}:f")}}}}}"),
        ["sameResponseKey"] = (10, fields => $"{{a{{{Times(fields, _ => "f")}}}}}"),
        ["rootFields"] = (20, fields => $"{{{Times(fields - 1, field => $"f{field}")} ...R}} fragment R on Query{{g}}"),
        ["depth"] = (15, levels => Nested(levels - 2, "{a", "{...F}", "}") + " fragment F on A{b{c}}"),
        ["expandedSelections"] = (2_000, selections => $"{{a{{{Times(90, field => $"f{field}{{...F}}")} {Times(selections - 1 - (90 * 22), field => $"g{field}")}}}}} fragment F on A{{{Times(20, field => $"h{field}")}}}"),
        ["mergeComparisons"] = (5_000, pairs => $"{{a{{{Times(20, one => $"...A{one}")} {Pairs(pairs - (26 * 190))}}}}}{Times(20, one => $"fragment A{one} on A{{{Times(26, field => $"f{field}")}}}")}"),
        ["introspectionDepth"] = (25, levels => $"{{__schema{Nested(levels - 2, "{x", "{y}", "}")}}}"),
        ["introspectionOfType"] = (16, levels => $"{{__type(name:\"A\"){Nested(levels, "{ofType", "{kind}", "}")}}}"),
        ["introspectionListRepeats"] = (1, levels => $"{{__type(name:\"A\"){Nested(levels, "{fields{type", "{kind}", "}}")}}}"),
        ["introspectionLists"] = (20, lists => $"{{__schema{{{Times(lists, list => $"a{list}:types{{kind}}")}}}}}"),
    };

    /// <summary>Fields that are compared with each other in so many pairs.</summary>
    private static string Pairs(int pairs) => Times(pairs, pair => $"x{pair} x{pair}");

    public static TheoryData<string> Names => [.. Edges.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_at_the_limit_and_one_below_pass(string limit)
    {
        var (allowed, document) = Edges[limit];
        Assert.Null(Judge(document(allowed)));
        Assert.Null(Judge(document(allowed - 1)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_more_than_the_limit_is_refused_with_its_name_and_figures(string limit)
    {
        var (allowed, document) = Edges[limit];
        Refuses(limit, allowed, allowed + 1, Judge(document(allowed + 1)));
    }

    [Fact]
    public void The_text_alone_refuses_what_the_parser_should_not_read()
    {
        var gate = new DocumentGate(Defaults);
        foreach (var limit in new[] { "documentBytes", "tokens", "tokenLength", "selectionNesting", "valueDepth" })
            Refuses(limit, Edges[limit].Allowed, Edges[limit].Allowed + 1, gate.CheckText(Edges[limit].Document(Edges[limit].Allowed + 1)));
    }
}
