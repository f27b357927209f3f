using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Planning;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>Filters in two-valued logic, read from the contract: a test on null is false but for <c>eq: null</c>, complements are exact, what says nothing filters nothing.</summary>
internal sealed class NaiveFilter(NaiveRows rows)
{
    public bool Passes(object row, IDictionary<string, object?> where, IInputObjectGraphType type) => Object(row, where, type) ?? true;

    /// <summary>Null when the filter tests nothing.</summary>
    private bool? Object(object row, IDictionary<string, object?> where, IInputObjectGraphType type)
    {
        var results = where.Select(t => Test(row, t.Key, t.Value, type)).Where(r => r is not null).ToList();
        return results.Count == 0 ? null : results.All(r => r == true);
    }

    private bool? Test(object row, string name, object? operand, IInputObjectGraphType type)
    {
        var field = (PlannedInputField)type.GetField(name)!;
        var nested = (IInputObjectGraphType)field.ResolvedType!.GetNamedType();
        if (field.Binding is ReferenceBinding reference) return Reference(row, reference, operand, nested);
        if (operand is null) return null;
        return field.Binding switch
        {
            null when name == "not" => !(Object(row, Map(operand), type) ?? true),
            null => Junction(name, [.. Items(operand).Select(i => Object(row, Map(i!), type))]),
            ColumnBinding b => All(Map(operand).Select(t => (bool?)Operator(t.Key, NaiveRows.Get(row, b.Column.Property), t.Value))),
            FormulaBinding b => All(Map(operand).Select(t => (bool?)Operator(t.Key, NaiveFormula.Holds(b.Test, row), t.Value))),
            ListColumnBinding b => All(Map(operand).Select(t => Element((NaiveValues.Shown(NaiveRows.Get(row, b.Column.Property)) as IEnumerable<object?>)!.ToList(), t.Key, t.Value))),
            CollectionBinding b => All(Map(operand).Select(t => Collection([.. NaiveRows.Many(row, b.Relation).Where(r => rows.IsListed(r))], t.Key, t.Value, nested))),
            _ => throw new InvalidOperationException(name),
        };
    }

    private static bool? Junction(string name, List<bool?> parts)
    {
        if (name == "and") return All(parts);
        return parts.Count == 0 || parts.Contains(null) ? null : parts.Contains(true);
    }

    private static bool? All(IEnumerable<bool?> parts)
    {
        var said = parts.Where(p => p is not null).ToList();
        return said.Count == 0 ? null : said.All(p => p == true);
    }

    private bool? Reference(object row, ReferenceBinding reference, object? operand, IInputObjectGraphType nested)
    {
        var target = NaiveRows.Get(row, reference.Relation.Name);
        if (operand is null) return target is null || !(RowPlanner.IsAlwaysThere(reference) || rows.IsVisible(target));
        var anyRow = rows.Sample(reference.Relation.Target);   // whether a filter says anything does not depend on the row
        if (Object(anyRow, Map(operand), nested) is null) return null;
        return target is not null && (RowPlanner.IsAlwaysThere(reference) || rows.IsVisible(target)) && Object(target, Map(operand), nested) == true;
    }

    private bool? Collection(List<object> elements, string name, object? operand, IInputObjectGraphType type) => (name, operand) switch
    {
        (_, null) => null,
        ("any", bool any) => elements.Count > 0 == any,
        ("some", _) => elements.Exists(e => Passes(e, Map(operand), Element(type, name))),
        ("none", _) => !elements.Exists(e => Passes(e, Map(operand), Element(type, name))),
        _ => elements.TrueForAll(e => Passes(e, Map(operand), Element(type, name))),
    };

    private static bool? Element(List<object?> elements, string name, object? operand) => (name, operand) switch
    {
        (_, null) => null,
        ("any", bool any) => elements.Count > 0 == any,
        ("contains", _) => elements.Contains(operand),
        _ => !elements.Contains(operand),
    };

    private static IInputObjectGraphType Element(IInputObjectGraphType type, string name) => (IInputObjectGraphType)type.GetField(name)!.ResolvedType!.GetNamedType();

    private static bool Operator(string name, object? value, object? operand) => name switch
    {
        "neq" => !Operator("eq", value, operand),
        ['n', .. var complement] => !Operator(complement, value, operand),
        "eq" => AreEqual(value, operand),
        "in" => operand is not null && Items(operand).Any(i => AreEqual(value, i)),
        _ when value is null || operand is null => false,
        "gt" => Compare(value, operand) > 0,
        "gte" => Compare(value, operand) >= 0,
        "lt" => Compare(value, operand) < 0,
        "lte" => Compare(value, operand) <= 0,
        "contains" => ((string)value).Contains((string)operand, StringComparison.Ordinal),
        "startsWith" => ((string)value).StartsWith((string)operand, StringComparison.Ordinal),
        "endsWith" => ((string)value).EndsWith((string)operand, StringComparison.Ordinal),
        "containsAnyCase" => Small((string)value).Contains(Small((string)operand), StringComparison.Ordinal),
        _ => throw new InvalidOperationException(name),
    };

    private static string Small(string text) => string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? char.ToLowerInvariant(c) : c));

    private static bool AreEqual(object? value, object? operand) => value is null || operand is null ? value is null && operand is null : Compare(value, operand) == 0;

    private static int Compare(object value, object operand) => NaiveValues.Compare(value, value is Guid ? NaiveValues.ReadId((string)operand).Key : operand);

    private static IDictionary<string, object?> Map(object? value) => (IDictionary<string, object?>)value!;

    private static IEnumerable<object?> Items(object value) => value is IEnumerable<object?> list ? list : ((System.Collections.IEnumerable)value).Cast<object?>();
}
