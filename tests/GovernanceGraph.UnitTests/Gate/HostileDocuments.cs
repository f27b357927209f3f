using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>The documents that bring bare GraphQL.NET down, as measured, and their kin up to a body of 256 KB.</summary>
internal static class HostileDocuments
{
    internal static readonly Dictionary<string, string> Known = new()
    {
        ["fragment doubling, 25 levels"] = Doubling(25),
        ["fragment doubling, 49 levels"] = Doubling(49),
        ["fragment doubling, 4,000 levels"] = Doubling(4_000),
        ["400 aliases in conflict"] = Conflicts(400),
        ["2,000 aliases in conflict"] = Conflicts(2_000),
        ["12,000 aliases in conflict"] = Conflicts(12_000),
        ["fragment chain of 400"] = Chain(400),
        ["fragment chain of 2,000"] = Chain(2_000),
        ["the same field 5,000 times"] = $"{{{Repeat(5_000, "hello ")}}}",
        ["the same field 20,000 times"] = $"{{{Repeat(20_000, "hello ")}}}",
        ["depth 42"] = $"{{area(id:1){Nested(20, "{volunteers{area", "{id}", "}}")}}}",
        ["depth 60"] = $"{{area(id:1){Nested(29, "{volunteers{area", "{id}", "}}")}}}",
        ["depth 64"] = $"{{area(id:1){Nested(31, "{volunteers{area", "{id}", "}}")}}}",
        ["depth 10,000"] = $"{{area(id:1){Nested(10_000, "{volunteers{area", "{id}", "}}")}}}",
        ["nested lists, 540 bytes"] = $"{{hello(name:{Nested(260, "[", "", "]")})}}",
        ["nested lists, 120 KB"] = $"{{hello(name:{Nested(60_000, "[", "", "]")})}}",
        ["nested lists, unclosed"] = $"{{hello(name:{Repeat(120_000, "[")}",
        ["nested lists in a type"] = $"query($v:{Nested(60, "[", "Int", "]")}){{hello}}",
        ["nested lists in a default value"] = $"query($v:Int={Nested(60, "[", "", "]")}){{hello}}",
        ["nested objects"] = $"{{hello(name:{Nested(60, "{a:", "1", "}")})}}",
        ["5,000 unknown directives"] = $"{{hello{Repeat(5_000, "@x ")}}}",
        ["5,000 @include"] = $"{{hello{Repeat(5_000, "@include(if:true)")}}}",
        ["10,000 aliases of one cheap field"] = $"{{{Times(10_000, alias => $"a{alias}:hello")}}}",
        ["2,000 aliases of one cheap field"] = $"{{{Times(2_000, alias => $"a{alias}:hello")}}}",
        ["fragment circle"] = "{...A} fragment A on Query{...B} fragment B on Query{...A}",
        ["200,000 comments"] = "{hello}" + Repeat(120_000, "#\n"),
        ["a number of 250,000 digits"] = $"{{hello(name:{new string('9', 250_000)})}}",
        ["a name of 250,000 letters"] = $"{{{new string('a', 250_000)}}}",
        ["empty strings"] = $"{{hello(name:[{Repeat(100_000, "\"\"")}])}}",
        ["a syntax error at the end of a long line"] = "{hello(name:\"" + new string('x', 65_000) + "\"}",
        ["a syntax error after a carriage return"] = "{\r\r",
        ["an unclosed string"] = "{hello(name:\"" + new string('x', 250_000),
        ["an unclosed block string"] = "{hello(name:\"\"\"" + Repeat(120_000, "\\\""),
    };

    internal static string Doubling(int levels) =>
        "{...F0}" + Times(levels, level => $"fragment F{level} on Query{{{(level < levels - 1 ? $"a:area(id:1){{...F{level + 1}}} b:area(id:1){{...F{level + 1}}}" : "hello")}}}");

    private static string Conflicts(int aliases) => $"{{{Times(aliases, alias => $"x:hello(name:\"{alias}\")")}}}";

    private static string Chain(int fragments) =>
        "{...F0}" + Times(fragments, name => $"fragment F{name} on Query{{{(name < fragments - 1 ? $"...F{name + 1}" : "hello")}}}");
}
