using static GovernanceGraph.UnitTests.Gate.Write;

namespace GovernanceGraph.UnitTests.Gate;

/// <summary>Documents built to cost validation as much as the gate lets through.</summary>
internal static class PassingDocuments
{
    internal static readonly Dictionary<string, string> Worst = new()
    {
        ["1,980 unknown fields"] = $"{{area(id:1){{{Times(1_980, name => $"namf{name}")}}}}}",
        ["400 long unknown fields"] = $"{{area(id:1){{{Times(400, name => $"aVeryLongFieldNameThatIsPlausible{new string('x', 80)}{name}")}}}}}",
        ["unknown arguments"] = $"{{{Times(20, field => $"a{field}:area({Times(30, name => $"idd{name}:1")}){{id}}")}}}",
        ["100 unknown types of variables"] = $"query({Times(100, name => $"$v{name}:Filterr{name}")}){{hello}}",
        ["320 unknown types of fragments"] = $"{{area(id:1){{{Times(320, name => $"...on Are{name}{{f{name % 100}}}")}}}}}",
        ["the same key at one place, by fragments"] = $"{{area(id:1){{{Times(35, name => $"...F{name}")}}}}}{Times(35, name => $"fragment F{name} on Area{{{Times(8, field => $"f{field}")}}}")}",
        ["the same keys nested"] = $"{{area(id:1){{{Pairs(6)}}}}}",
        ["arguments in conflict, by fragments"] = $"{{area(id:1){{{Times(29, name => $"...F{name}")}}}}}{Times(29, name => $"fragment F{name} on Area{{{Times(4, field => $"f{field}(a:{name})")}}}")}",
        ["more arguments in conflict, by fewer fragments"] = $"{{area(id:1){{{Times(20, name => $"...F{name}")}}}}}{Times(20, name => $"fragment F{name} on Area{{{Times(8, field => $"f{field}(a:{name})")}}}")}",
        ["long equal arguments"] = $"{{{Times(10, _ => $"areas(ids:[{Times(100, _ => "1")}]){{id}}")}}}",
        ["long equal strings"] = $"{{{Times(10, _ => $"area(id:\"{new string('x', 6_000)}\"){{id}}")}}}",
        ["fragment doubling as far as it goes"] = HostileDocuments.Doubling(9),
        ["fragments of all later ones"] = "{area(id:1){...F0}}" + Times(10, name => $"fragment F{name} on Area{{id {Times(9 - name, later => $"parent{{...F{name + 1 + later}}}")}}}"),
        ["50 fragments in a chain"] = "{area(id:1){...F0}}" + Times(50, name => $"fragment F{name} on Area{{f{name % 8}{(name < 49 ? $" ...F{name + 1}" : "")}}}"),
        ["20 unused fragments"] = $"{{hello}}{Times(20, name => $"fragment F{name} on Area{{{Pairs(3)}}}")}",
        ["a filter of 240 terms"] = $"{{areas(where:{{and:[{Times(240, _ => "{name:\"x\"}")}]}}){{id}}}}",
        ["a filter of 240 wrong terms"] = $"{{areas(where:{{and:[{Times(240, _ => "{name:3}")}]}}){{id}}}}",
        ["a tree of filters"] = $"{{areas(where:{Ands(4)}){{id}}}}",
        ["240 unknown input fields"] = $"{{areas(where:{{{Times(240, name => $"nam{name}:1")}}}){{id}}}}",
        ["lists in lists"] = $"{{areas(where:{{and:{Lists(8)}}}){{id}}}}",
        ["lists in lists as default"] = $"query($v:[Int]={Lists(8)}){{hello}}",
        ["seven defaults of 230 items"] = $"query({Times(7, name => $"$v{name}:[Int!]=[{Times(230, item => $"{item}")}]")}){{hello}}",
        ["100 variables used in a fragment"] = $"query({Times(100, name => $"$v{name}:ID!")}){{{Times(20, name => $"a{name}:area(id:$v{name}){{...F}}")}}}fragment F on Area{{{Times(32, name => $"f{name % 8}(a:$v{name + 20})")}}}",
    };

    private static string Pairs(int levels) => levels == 0 ? "id" : $"parent{{{Pairs(levels - 1)}}} parent{{{Pairs(levels - 1)}}}";

    private static string Ands(int levels) => levels == 0 ? "{name:\"x\"}" : $"{{and:[{Ands(levels - 1)} {Ands(levels - 1)}]}}";

    private static string Lists(int levels) => levels == 0 ? "1" : $"[{Lists(levels - 1)} {Lists(levels - 1)}]";
}
