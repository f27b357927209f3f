using System.Globalization;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>Random arguments: operands are mostly values that some row has.</summary>
internal sealed class ValueGenerator(NaiveRows rows, Dice dice)
{
    private const int MaxFilterDepth = 3;   // of and, or, not and relations together

    private static readonly string[] Unknown = ["00000000-0000-7000-8000-000000000000"];

    /// <summary>A filter object of the type.</summary>
    public Value Filter(IInputObjectGraphType type, Entity entity, int depth = 0)
    {
        var fields = new List<(string, IGraphType, Value)>();
        for (var i = dice.Below(3); i >= 0; i--)
        {
            var field = (PlannedInputField)dice.Of([.. type.Fields]);
            if (fields.Exists(f => f.Item1 == field.Name) || Test(field, type, entity, depth) is not { } value) continue;
            fields.Add((field.Name, field.ResolvedType!, value));
        }

        return Maybe(new ObjectValue(fields));
    }

    public Value Order(IGraphType argument)
    {
        var type = (InputObjectGraphType)argument.GetNamedType();
        var keys = Enumerable.Range(0, dice.Below(3) + 1).Select(_ => SortKey(type, 0)).ToList();
        return Maybe(dice.Percent(10) && keys.Count == 1 ? keys[0] : new ListValue(keys, new NonNullGraphType(type)));
    }

    public Value Page(string argument) => Maybe(ScalarValue.Same(dice.Below(argument == "first" ? 7 : 5).ToString(CultureInfo.InvariantCulture)));

    /// <summary>The id of a row, now and then of none.</summary>
    /// <param name="type">The type that an id of none names.</param>
    public Value Id(IEnumerable<object> among, string type = "Grid")
    {
        var list = among.ToList();
        if (list.Count == 0 || dice.Percent(4)) return Maybe(ScalarValue.Text(NaiveValues.Id(type, Guid.Parse(Unknown[0]))));
        var row = dice.Of(list);
        return Maybe(ScalarValue.Text(NaiveValues.Id(rows.TypeOf(row).Name, NaiveRows.KeyOf(row))));
    }

    public Value Point(IGraphType argument, double longitude, double latitude) => Parts(argument, ("longitude", Number(longitude)), ("latitude", Number(latitude)));

    public Value Near(IGraphType argument, double longitude, double latitude)
    {
        var point = Point(PartOf(argument, "point"), longitude + dice.Below(3) * 0.001, latitude);
        return Parts(argument, ("point", point), ("metres", Number(dice.Of([1, 150, 1_200, 5_000.0]))));
    }

    public Value Box(IGraphType argument, double longitude, double latitude)
    {
        var corner = PartOf(argument, "southWest");
        var (west, south) = (double.Max(-180, longitude - dice.Below(4) * 0.2), double.Max(-90, latitude - 0.25));
        return Parts(argument, ("southWest", Point(corner, west, south)), ("northEast", Point(corner, double.Min(180, west + 0.75), double.Min(90, south + 0.5))));
    }

    /// <summary>A part of a searched text of some row.</summary>
    public Value Search(Entity entity)
    {
        var field = dice.Of([.. entity.Search!.Fields]);
        var known = rows.All(entity).ToList();
        var runes = ((known.Count == 0 ? null : NaiveRows.Get(dice.Of(known), field.Column.Property) as string) ?? " ").EnumerateRunes().ToList();
        var start = dice.Percent(50) ? 0 : dice.Below(runes.Count);
        return Maybe(ScalarValue.Text(string.Concat(runes.Skip(start).Take(1 + dice.Below(10)))));
    }

    public Value Maybe(Value value) => value with { AsVariable = dice.Percent(30) };

    /// <summary>A value of the column in some row, or one that no row may have.</summary>
    public Value Operand(Column column, Entity entity)
    {
        if (column.ClrType == typeof(Guid)) return Id(rows.All(rows.All(entity).Any() ? entity : rows.Catalog.ScopeEntity!));
        if (column.ClrType.IsEnum) return Maybe(ScalarValue.Enum(NaiveValues.Text(dice.Of([.. Enum.GetValues(column.ClrType).Cast<object>()]))!));
        var value = dice.Percent(75) ? NaiveRows.Get(rows.All(entity).Any() ? dice.Of([.. rows.All(entity)]) : rows.Sample(entity), column.Property) : null;
        return Maybe(Scalar(column.ClrType, value));
    }

    private Value? Test(PlannedInputField field, IInputObjectGraphType type, Entity entity, int depth)
    {
        var nested = (IInputObjectGraphType)field.ResolvedType!.GetNamedType();
        if (dice.Percent(3)) return Maybe(ScalarValue.Null);
        switch (field.Binding)
        {
            case null when depth >= MaxFilterDepth: return null;
            case null when field.Name == "not": return Filter(nested, entity, depth + 1);
            case null: return Maybe(new ListValue([.. Enumerable.Range(0, dice.Below(4)).Select(_ => Filter(nested, entity, depth + 1))], new NonNullGraphType(nested)));
            case ColumnBinding b: return Operators(nested, b.Column, entity);
            case ListColumnBinding b: return Operators(nested, b.Column.Element!, entity);
            case FormulaBinding: return Maybe(new ObjectValue([.. nested.Fields.Take(1 + dice.Below(2)).Select(f => (f.Name, f.ResolvedType!, Maybe(dice.Percent(10) ? ScalarValue.Null : ScalarValue.Same(dice.Percent(50) ? "true" : "false"))))]));
            case ReferenceBinding b when depth < MaxFilterDepth: return Filter(nested, b.Relation.Target, depth + 1);
            case CollectionBinding b when depth < MaxFilterDepth: return Elements(nested, b, depth);
            default: return null;
        }
    }

    private Value Operators(IInputObjectGraphType type, Column column, Entity entity)
    {
        var fields = new List<(string, IGraphType, Value)>();
        foreach (var _ in Enumerable.Range(0, dice.Percent(75) ? 1 : dice.Below(3)))
        {
            var operation = dice.Of([.. type.Fields]);
            if (fields.Exists(f => f.Item1 == operation.Name)) continue;
            fields.Add((operation.Name, operation.ResolvedType!, OperandOf(operation, column, entity)));
        }

        return Maybe(new ObjectValue(fields));
    }

    private Value OperandOf(FieldType operation, Column column, Entity entity)
    {
        if (dice.Percent(8)) return Maybe(ScalarValue.Null);
        if (operation.Name == "any") return Maybe(ScalarValue.Same(dice.Percent(50) ? "true" : "false"));
        if (operation.ResolvedType is not ListGraphType list) return Part(operation.Name, Operand(column, entity));
        var items = Enumerable.Range(0, dice.Below(4)).Select(_ => dice.Percent(10) ? Maybe(ScalarValue.Null) : Operand(column, entity)).ToList();
        return Maybe(items.Count == 1 && dice.Percent(30) && items[0] is ScalarValue { Literal: not "null" } ? items[0] with { AsVariable = false } : new ListValue(items, list.ResolvedType!));
    }

    /// <summary>For tests of a part of a text: a part of the text.</summary>
    private Value Part(string operation, Value whole)
    {
        if (!operation.TrimStart('n').StartsWith("contains", StringComparison.Ordinal) && !operation.EndsWith("With", StringComparison.Ordinal)) return whole;
        if (whole is not ScalarValue scalar || !scalar.Json.StartsWith('"') || scalar.Literal == scalar.Json.Trim('"')) return whole;
        var runes = System.Text.Json.JsonSerializer.Deserialize<string>(scalar.Json)!.EnumerateRunes().ToList();
        var (start, length) = (dice.Below(runes.Count + 1), dice.Below(3));
        if (operation.Contains("starts", StringComparison.Ordinal)) start = 0;
        if (operation.Contains("ends", StringComparison.Ordinal)) start = Math.Max(0, runes.Count - length);
        return Maybe(ScalarValue.Text(string.Concat(runes.Skip(start).Take(length))));
    }

    private Value Elements(IInputObjectGraphType type, CollectionBinding binding, int depth)
    {
        var operation = dice.Of([.. type.Fields]);
        Value operand = operation.Name == "any"
            ? Maybe(ScalarValue.Same(dice.Percent(50) ? "true" : "false"))
            : Filter((IInputObjectGraphType)operation.ResolvedType!, binding.Relation.Target, depth + 1);
        return Maybe(new ObjectValue([(operation.Name, operation.ResolvedType!, operand)]));
    }

    private Value Parts(IGraphType argument, params (string Name, Value Value)[] parts) => Maybe(new ObjectValue([.. parts.Select(p => (p.Name, PartOf(argument, p.Name), p.Value))]));

    private static IGraphType PartOf(IGraphType argument, string name) => ((IInputObjectGraphType)argument.GetNamedType()).GetField(name)!.ResolvedType!;

    /// <summary>Rounded: the library reads a number of a variable by way of decimal, which loses its seventeenth digit.</summary>
    private static ScalarValue Number(double value) => ScalarValue.Same(double.Round(value, 9).ToString("R", CultureInfo.InvariantCulture));

    private Value SortKey(InputObjectGraphType type, int depth)
    {
        var fields = type.Fields.Where(f => depth < 2 || f.ResolvedType is EnumerationGraphType).ToList();
        var field = dice.Of(fields);
        Value value = field.ResolvedType is InputObjectGraphType nested ? SortKey(nested, depth + 1) : Maybe(ScalarValue.Enum(dice.Percent(50) ? "ASC" : "DESC"));
        return Maybe(new ObjectValue([(field.Name, field.ResolvedType!, value)]));
    }

    private ScalarValue Scalar(Type type, object? value)
    {
        if (type == typeof(string)) return ScalarValue.Text(value as string ?? (dice.Percent(20) ? "" : Texts.At(dice.Below(100))));
        if (type == typeof(bool)) return ScalarValue.Same(dice.Percent(50) ? "true" : "false");
        if (type == typeof(DateTime)) return ScalarValue.Text((string)NaiveValues.Shown(value ?? Moments.Instant(dice.Below(100)))!);
        if (type == typeof(DateOnly)) return ScalarValue.Text((string)NaiveValues.Shown(value ?? Moments.Day(dice.Below(100)))!);
        return ScalarValue.Same(Convert.ToString(value ?? dice.Of([0, 1, 5, 100, -7, 40_000]), CultureInfo.InvariantCulture)!);
    }
}
