using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans figures: aggregates of a tally, and the connections that open them to the rows behind.</summary>
internal sealed class FigurePlanner(PlanContext context, ConnectionPlanner connections)
{
    /// <summary>What every row of figures has: its count, its measures, and the rows behind it.</summary>
    public Shape Member(TalliedRow row, PlannedField planned, CollectedField field) => planned.Binding switch
    {
        CountBinding => Shown(row, IsSuppressed(row) ? row.Column(new CountOfPeople(All), WireKind.Integer, isNullable: true) : Count(row)),
        MeasureBinding b => Figure(row, b.Measure, field),
        RecordsBinding => Records(row, planned, field),
        var other => throw new InvalidOperationException($"{planned.Name} is bound to {other}, which is no part of figures."),
    };

    /// <summary>Whether a count is left out because it is small.</summary>
    public Shape Suppressed(TalliedRow row) =>
        IsSuppressed(row) ? Shown(row, row.Column(new Not(Enough), WireKind.Boolean, isNullable: false)) : new ConstantShape("false"u8.ToArray());

    private static Aggregate All => new(AggregateFunction.Count);

    private static Compare Enough => new(All, Comparison.GreaterOrEqual, new IntegerLiteral(CountOfPeople.Fewest));

    private bool IsSuppressed(TalliedRow row) => row.IsOfPeople && !context.CountsPeopleExactly;

    private ObjectShape Figure(TalliedRow row, Measure measure, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        var members = context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, f.Definition switch
        {
            PlannedField { Binding: RecordsBinding b } planned => Records(row, planned, f, Behind(measure, b.IsNumerator)),
            { Name: "excluded" } => Excluded(row, measure, f),
            { Name: "__typename" } => new ConstantShape(JsonKey.Text(type.Name)),
            _ => Value(row, measure, f.Definition.Name),
        }));
        return new ObjectShape([.. members]);
    }

    /// <summary>How many rows there are.</summary>
    public static ColumnExpr Count(TalliedRow row) => row.Column(All, WireKind.Integer, isNullable: false);

    /// <summary>A page of the rows that pass the tests.</summary>
    private Shape Records(TalliedRow row, PlannedField planned, CollectedField field, params IReadOnlyList<Func<string, Expr>> tests)
    {
        var counted = row.Counted.Where(tests);
        row.Cost.Own += counted.Scan;
        return connections.Behind(row.Slot, counted, planned, field, row.Cost);
    }

    /// <summary>The value that stands for a measure: what is ordered and ranked by.</summary>
    public static ColumnExpr Headline(TalliedRow row, Measure measure) => measure switch
    {
        NumberMeasure { Kind: NumberKind.Hours } number => Number(row, number, AggregateFunction.Median),
        NumberMeasure { Kind: NumberKind.Money } number => Number(row, number, AggregateFunction.Sum),
        NumberMeasure number => Number(row, number, AggregateFunction.Average),
        RateMeasure rate => row.Column(new Ratio(Counted(row, rate.Of, rate.Among), Counted(row, rate.Among)), WireKind.Float, isNullable: true),
        DensityMeasure density => row.Column(new Ratio(All, new ColumnExpr(row.ScopeAlias!, density.Of), DensityMeasure.Per), WireKind.Float, isNullable: true),
        CountMeasure count => row.Column(Counted(row, count.Test), WireKind.Integer, isNullable: false),
        _ => throw new InvalidOperationException($"{measure.Name} has no value."),
    };

    private static ScalarShape Value(TalliedRow row, Measure measure, string name)
    {
        ScalarShape Counts(params IReadOnlyList<Func<string, Expr>> tests) => Shown(row, row.Column(Counted(row, tests), WireKind.Integer, isNullable: false));
        return (measure, name) switch
        {
            (_, "value") => Shown(row, Headline(row, measure)),
            (RateMeasure rate, "numerator") => Counts(rate.Of, rate.Among),
            (RateMeasure rate, _) => Counts(rate.Among),
            (DensityMeasure, "count") => Counts(),
            (DensityMeasure density, _) => new ScalarShape(row.Slot(new ColumnExpr(row.ScopeAlias!, density.Of)), density.Of.Kind),
            (NumberMeasure number, "count") => Counts(number.Among),
            (NumberMeasure number, _) => Shown(row, Number(row, number, FunctionOf(name))),
            _ => throw new InvalidOperationException($"{measure.Name} has no {name}."),
        };
    }

    private static AggregateFunction FunctionOf(string name) => name switch
    {
        "average" => AggregateFunction.Average,
        "median" => AggregateFunction.Median,
        "minimum" => AggregateFunction.Minimum,
        "maximum" => AggregateFunction.Maximum,
        _ => AggregateFunction.Sum,
    };

    /// <summary>Sums and averages are exact (of intervals, whole and decimal numbers), so that they do not depend on the order in which rows come.</summary>
    private static ColumnExpr Number(TalliedRow row, NumberMeasure number, AggregateFunction function)
    {
        if (function == AggregateFunction.Median) row.TallyCost.Own += row.TallyScan;   // a sort
        var (value, among) = (number.Value(row.Tally.Rows.Alias), number.Among(row.Tally.Rows.Alias));
        Expr result = number.Kind switch
        {
            NumberKind.Hours when function == AggregateFunction.Median => new Aggregate(function, new Hours(value), among),
            NumberKind.Hours => new Hours(new Aggregate(function, value, among)),
            _ => new Aggregate(function, value, among),
        };
        return number.Kind == NumberKind.Money
            ? row.Column(new AsMoney(result), WireKind.Numeric, isNullable: true)
            : row.Column(new AsFloat(result), WireKind.Float, isNullable: true);
    }

    private FixedListShape Excluded(TalliedRow row, Measure measure, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        var fields = context.Fields.Collect(type, field.Nodes);
        return new FixedListShape([.. measure.Exclusions.Select((_, i) => Exclusion(row, measure, i, type, fields))]);
    }

    private ObjectShape Exclusion(TalliedRow row, Measure measure, int index, IObjectGraphType type, List<CollectedField> fields)
    {
        var tests = Without(measure, index);
        return new ObjectShape([.. fields.Select(f => new Member(f.Key, f.Definition switch
        {
            PlannedField planned => Records(row, planned, f, tests),
            { Name: "reason" } => new ConstantShape(JsonKey.Text(measure.Exclusions[index].Reason)),
            { Name: "count" } => Shown(row, row.Column(Counted(row, tests), WireKind.Integer, isNullable: false)),
            _ => new ConstantShape(JsonKey.Text(type.Name)),
        }))]);
    }

    /// <summary>The rows behind a figure.</summary>
    private static List<Func<string, Expr>> Behind(Measure measure, bool isNumerator) => measure switch
    {
        CountMeasure count => [count.Test],
        RateMeasure rate => isNumerator ? [rate.Of, rate.Among] : [rate.Among],
        NumberMeasure number => [number.Among],
        _ => [],
    };

    /// <summary>The rows left out for a reason: not behind the figure, and for no reason before.</summary>
    private static List<Func<string, Expr>> Without(Measure measure, int index)
    {
        var among = measure is RateMeasure rate ? rate.Among : ((NumberMeasure)measure).Among;
        List<Func<string, Expr>> tests = [alias => new Not(among(alias))];
        tests.AddRange(measure.Exclusions.Take(index).Select(e => (Func<string, Expr>)(alias => new Not(e.Test!(alias)))));
        if (measure.Exclusions[index].Test is { } test) tests.Add(test);
        return tests;
    }

    private static Aggregate Counted(TalliedRow row, params IReadOnlyList<Func<string, Expr>> tests) =>
        new(AggregateFunction.Count, Filter: tests.Count == 0 ? null : new And(tests.Select(t => t(row.Tally.Rows.Alias)).ToEquatable()));

    private static ScalarShape Shown(TalliedRow row, ColumnExpr column) => new(row.Slot(column), column.Column.Kind);
}

/// <summary>A row of figures.</summary>
/// <param name="Tally">What is computed.</param>
/// <param name="Alias">The alias at which it is read.</param>
/// <param name="Slot">Takes a slot of the record.</param>
/// <param name="Counted">The rows that it counts, tied to the row at the alias.</param>
/// <param name="Cost">For each row.</param>
/// <param name="TallyCost">For all rows together.</param>
internal sealed record TalliedRow(Tally Tally, string Alias, Func<Expr, int> Slot, CountedRows Counted, CostTerm Cost, CostTerm TallyCost)
{
    /// <summary>What it costs to look once at the rows that all rows of the tally count.</summary>
    public required long TallyScan { get; init; }

    /// <summary>Whether the rows are people.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>The alias of the scope whose columns densities need; null where there is none.</summary>
    public string? ScopeAlias { get; init; }

    public ColumnExpr Column(Expr value, WireKind kind, bool isNullable) => new(Alias, Tally.Value(value, kind, isNullable));
}
