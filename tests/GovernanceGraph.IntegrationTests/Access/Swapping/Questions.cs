using System.Globalization;
using System.Text.Json;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.IntegrationTests.Access.Seed;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Access.Swapping;

/// <summary>What an attacker who has the schema would ask to find out hidden values: every clause of every list, with the values they guess.</summary>
internal sealed class Questions(AccessFixture fixture, IReadOnlyDictionary<(string Entity, string Property), List<object>> guesses)
{
    private const int Deepest = 1;

    /// <summary>One in so many filters is asked: <c>GG_SWAP_EVERY=1</c> asks them all, which takes a few minutes.</summary>
    private static readonly int Every = int.TryParse(Environment.GetEnvironmentVariable("GG_SWAP_EVERY"), out var every) ? every : 3;

    private static readonly string[] Operators = ["eq", "in", "contains", "startsWith", "gt", "nlt", "ncontains", "neq"];

    private readonly string _everywhere = fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType("Province")!, World.Open);

    /// <summary>Root fields without aliases, by the clause that they try.</summary>
    public IEnumerable<(string Clause, string Field)> All() =>
        [.. Lists().SelectMany(l => Filters(l).Where((_, i) => i % Every == 0).Concat(Orders(l)).Concat(Places(l)).Concat(Searches(l))), .. Groups(), .. Figures(), .. Lookups(), .. TextSearches()];

    private IEnumerable<PlannedField> Lists() => fixture.Graph.Model.Schema.Query!.Fields.OfType<PlannedField>().Where(f => f.Binding is ListBinding);

    private static Entity EntityOf(PlannedField list) => ((ListBinding)list.Binding).Entity;

    private string List(PlannedField list, string arguments, int first = 20)
    {
        var scope = list.Arguments!.Find("within") is null ? "" : $"within: \"{_everywhere}\", ";
        var total = EntityOf(list).IsOfPeople ? "" : " totalCount";   // people are counted in rounded numbers, hidden ones too: SmallGroupTests
        return $"{list.Name}({scope}first: {first}, {arguments}) {{ edges {{ cursor node {{ id }} }}{total} pageInfo {{ hasNextPage endCursor }} }}";
    }

    private IEnumerable<(string, string)> Filters(PlannedField list) =>
        list.Arguments!.Find("where") is { } where ? Tests((IInputObjectGraphType)where.ResolvedType!.GetNamedType(), EntityOf(list), 0).SelectMany((t, i) => Combined(t, i)).Select(f => ("where", List(list, $"where: {f}"))) : [];

    /// <summary>Now and then negated, or one of several.</summary>
    private static IEnumerable<string> Combined(string test, int number) => (number % 4) switch
    {
        0 => [$"{{ {test} }}", $"{{ not: {{ {test} }} }}"],
        1 => [$"{{ or: [{{ {test} }}, {{ id: {{ eq: null }} }}] }}"],
        2 => [$"{{ and: [{{ {test} }}, {{}}] }}"],
        _ => [$"{{ {test} }}"],
    };

    private IEnumerable<string> Tests(IInputObjectGraphType type, Entity entity, int depth)
    {
        foreach (var field in type.Fields.OfType<PlannedInputField>())
        {
            if (field.Binding is ColumnBinding column) foreach (var test in Tests((IInputObjectGraphType)field.ResolvedType!.GetNamedType(), entity, column.Column)) yield return $"{field.Name}: {{ {test} }}";
            if (depth >= Deepest) continue;
            if (field.Binding is ReferenceBinding reference && Knows(reference.Relation.Target))
                foreach (var test in Tests((IInputObjectGraphType)field.ResolvedType!.GetNamedType(), reference.Relation.Target, depth + 1)) yield return $"{field.Name}: {{ {test} }}";
            if (field.Binding is not CollectionBinding collection || !Knows(collection.Relation.Target)) continue;
            yield return $"{field.Name}: {{ any: true }}";
            var element = (IInputObjectGraphType)((IInputObjectGraphType)field.ResolvedType!.GetNamedType()).GetField("some")!.ResolvedType!.GetNamedType();
            var number = 0;
            foreach (var test in Tests(element, collection.Relation.Target, depth + 1)) yield return $"{field.Name}: {{ {new[] { "some", "none", "all" }[number++ % 3]}: {{ {test} }} }}";
        }
    }

    private IEnumerable<string> Tests(IInputObjectGraphType type, Entity entity, Column column)
    {
        var operands = Operands(entity, column);
        var isGuessed = guesses.ContainsKey((entity.Name, column.Property));
        foreach (var operation in type.Fields.Where(o => Operators.Contains(o.Name)).Take(isGuessed ? 6 : 1))
            foreach (var operand in operands) yield return $"{operation.Name}: {(operation.ResolvedType is ListGraphType ? $"[{operand}]" : operand)}";
    }

    /// <summary>Values before and after, a part of a text, or null where nobody guesses.</summary>
    private IEnumerable<string> Operands(Entity entity, Column column)
    {
        if (!guesses.TryGetValue((entity.Name, column.Property), out var known)) return ["null"];
        var shown = known.Distinct().TakeLast(3).Select(v => column.ClrType.IsEnum ? (string)v : Literal(v)).OfType<string>().ToList();
        return column.ClrType == typeof(string) ? [.. shown, "\"换\""] : shown;
    }

    private bool Knows(Entity entity) => guesses.Keys.Any(k => k.Entity == entity.Name);

    private IEnumerable<(string, string)> Orders(PlannedField list) =>
        list.Arguments!.Find("order") is { } order
            ? Keys((IInputObjectGraphType)order.ResolvedType!.GetNamedType(), 0).SelectMany(k => new[] { "ASC", "DESC" }.Select(d => ("order", List(list, $"order: [{k.Replace("?", d, StringComparison.Ordinal)}]", first: 3))))
            : [];

    private IEnumerable<string> Keys(IInputObjectGraphType type, int depth) => type.Fields.OfType<PlannedInputField>().SelectMany(f => f.Binding switch
    {
        ReferenceBinding r when depth < Deepest && Knows(r.Relation.Target) => Keys((IInputObjectGraphType)f.ResolvedType!.GetNamedType(), depth + 1).Select(k => $"{{ {f.Name}: {k} }}"),
        ReferenceBinding => [],
        _ => [$"{{ {f.Name}: ? }}"],
    });

    /// <summary>Circles of a few metres about the exact points, and boxes with a point at the edge.</summary>
    private IEnumerable<(string, string)> Places(PlannedField list)
    {
        if (EntityOf(list).Place is null) yield break;
        for (var n = 0; n < 5; n++)
        {
            var (x, y) = (Number(117.25 + n * 0.001), Number(36.25 + n * 0.001));
            foreach (var metres in new[] { 5, 12, 60, 300 }) yield return ("near", List(list, $"near: {{ point: {{ longitude: {x}, latitude: {y} }}, metres: {metres} }}"));
            yield return ("box", List(list, $"box: {{ southWest: {{ longitude: 117, latitude: 36 }}, northEast: {{ longitude: {x}, latitude: {y} }} }}"));
        }
    }

    private IEnumerable<(string, string)> Searches(PlannedField list) =>
        EntityOf(list).Search is null ? [] : Texts(EntityOf(list)).Select(t => ("search", List(list, $"search: {t}")));

    private IEnumerable<(string, string)> TextSearches() =>
        ((SearchBinding)fixture.Graph.Model.Schema.Query!.Fields.OfType<PlannedField>().Single(f => f.Binding is SearchBinding).Binding).Entities.SelectMany(Texts).Distinct()
            .Select(t => ("search", $"search(text: {t}, first: 20) {{ edges {{ node {{ __typename ... on Node {{ id }} }} highlights {{ field text ranges {{ start end }} }} }} }}"));

    private IEnumerable<string> Texts(Entity entity) =>
        entity.Search!.Fields.SelectMany(f => guesses.TryGetValue((entity.Name, f.Column.Property), out var known) ? known.OfType<string>().Distinct().Take(6) : []).Select(t => JsonSerializer.Serialize(t)).Append("\"换\"");

    private IEnumerable<(string, string)> Groups()
    {
        foreach (var field in fixture.Graph.Model.Schema.Query!.Fields.OfType<PlannedField>().Where(f => f.Binding is GroupsBinding { Grouping.IsOfPeople: false }))
        {
            var scope = field.Arguments!.Find("within") is null ? "" : $"within: \"{_everywhere}\", ";
            foreach (var key in ((EnumerationGraphType)field.Arguments.Find("by")!.ResolvedType!.GetNamedType()).Values.Select(v => v.Name))
                foreach (var extra in new[] { "", ", having: { count: { gte: 2 } }", ", order: [{ count: DESC }]" })
                    yield return ("groups", $"{field.Name}({scope}by: [{key}]{extra}) {{ nodes {{ count records(first: 5) {{ nodes {{ id }} }} }} totalCount }}");
        }
    }

    private IEnumerable<(string, string)> Figures()
    {
        const string Some = "count open { value } onTimeRate { value numerator denominator } rating { value median } hoursToHandle { value maximum minimum sum } satisfaction { value }";
        foreach (var type in new[] { "Province", "Community", "Grid" })
            foreach (var world in new[] { World.Open, World.Elsewhere })
                yield return ("figures", $"statistics(within: \"{fixture.IdOf(fixture.Graph.Model.Catalog.FindNodeType(type)!, world)}\", period: {{ from: \"2026-01-01\", to: \"2026-12-31\" }}) {{ {Some} series(unit: MONTH) {{ from count }} }}");
    }

    private IEnumerable<(string, string)> Lookups() =>
        from field in fixture.Graph.Model.Schema.Query!.Fields.OfType<PlannedField>()
        where field.Binding is LookupBinding
        let lookup = (LookupBinding)field.Binding
        from way in lookup.Lookups
        where way.Arguments[0].Column is not null && guesses.ContainsKey((lookup.Entity.Name, way.Arguments[0].Column!.Property))
        from value in guesses[(lookup.Entity.Name, way.Arguments[0].Column!.Property)].OfType<string>().Distinct()
        select ("lookup", $"{field.Name}({way.Arguments[0].Argument}: {JsonSerializer.Serialize(value)}) {{ id }}");

    private static string? Literal(object value) => value switch
    {
        string text => JsonSerializer.Serialize(text),
        DateTime or DateOnly => JsonSerializer.Serialize(NaiveValues.Shown(value)),
        bool flag => flag ? "true" : "false",
        short or int or long or decimal => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
