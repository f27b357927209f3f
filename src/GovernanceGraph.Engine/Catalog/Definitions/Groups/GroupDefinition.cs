using System.Linq.Expressions;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Definitions.Groups;

/// <summary>What the rows of one table can be grouped by and what is computed of them: declared once per concept, beside its <see cref="EntityType"/>.</summary>
public abstract class GroupDefinition(Type clrType)
{
    public Type ClrType => clrType;

    public List<KeyDefinition> Keys { get; } = [];

    public List<MeasureDefinition> Measures { get; } = [];

    /// <summary>Whether the rows are people: anonymous viewers count them over fixed cuts only.</summary>
    public bool IsOfPeople { get; protected set; }

    /// <summary>How many scope levels, from the outermost, rows may be grouped by; null: all.</summary>
    public int? ScopeLevels { get; protected set; }

    /// <summary>The property by which rows belong to a period.</summary>
    public string? Moment { get; protected set; }
}

/// <inheritdoc cref="GroupDefinition"/>
public abstract class GroupDefinition<T>() : GroupDefinition(typeof(T))
{
    private static readonly DateUnit[] AllUnits = [DateUnit.Day, DateUnit.Week, DateUnit.Month, DateUnit.Quarter, DateUnit.Year];

    /// <summary>By a property or by the object that a row refers to.</summary>
    protected void By<TValue>(Expression<Func<T, TValue>> property) => Keys.Add(new KeyDefinition(FieldDefinition.NameOf(property), null, null));

    /// <summary>By the day, week, month, quarter and year (or only some of them) of a moment, named <c>REPORTED_DAY</c>, <c>REPORTED_WEEK</c> …</summary>
    protected void ByDate<TValue>(string name, Expression<Func<T, TValue>> moment, params IReadOnlyList<DateUnit> units)
    {
        foreach (var unit in units.Count == 0 ? AllUnits : units) Keys.Add(new KeyDefinition(FieldDefinition.NameOf(moment), name, unit));
    }

    /// <summary>The moment by which rows belong to a period.</summary>
    protected void HappenedAt<TValue>(Expression<Func<T, TValue>> moment) => Moment = FieldDefinition.NameOf(moment);

    /// <summary>How many rows pass a test.</summary>
    protected void Count(string name, string description, Expression<Func<T, bool>> test) =>
        Add(name, description, (names, entity, _) => new CountMeasure(names.Name, names.Field, names.Description, RowFormula.Of(test, entity)));

    /// <summary>The share of the rows that pass <paramref name="among"/> that pass <paramref name="of"/> too.</summary>
    protected MeasureDefinition Rate(string name, string description, Expression<Func<T, bool>> of, Expression<Func<T, bool>> among) =>
        Add(name, description, (names, entity, _) =>
            new RateMeasure(names.Name, names.Field, names.Description, RowFormula.Of(of, entity), RowFormula.Of(among, entity)) { Exclusions = names.Exclusions });

    /// <summary>The hours from one moment of a row to another, of the rows that have both in this order.</summary>
    protected MeasureDefinition Hours(string name, string description, Expression<Func<T, DateTime>> from, Expression<Func<T, DateTime?>> to) =>
        Add(name, description, (names, entity, _) =>
        {
            var (start, end) = (RowFormula.Of(from, entity), RowFormula.Of(to, entity));
            Func<string, Expr> inOrder = alias => new Compare(end(alias), Comparison.GreaterOrEqual, start(alias));
            return new NumberMeasure(names.Name, names.Field, names.Description, NumberKind.Hours, alias => new Elapsed(start(alias), end(alias)), inOrder) { Exclusions = names.Exclusions };
        });

    /// <summary>A number of the rows that have it.</summary>
    protected MeasureDefinition Number<TValue>(string name, string description, Expression<Func<T, TValue>> value) => Value(name, description, value, NumberKind.Number);

    /// <summary>An amount of money, in yuan, of the rows that have it.</summary>
    protected MeasureDefinition Money<TValue>(string name, string description, Expression<Func<T, TValue>> value) => Value(name, description, value, NumberKind.Money);

    /// <summary>How many rows there are for each thousand of something of the scope.</summary>
    protected void PerThousand<TScope>(string name, string description, Expression<Func<TScope, int?>> of) =>
        Add(name, description, (names, _, catalog) => new DensityMeasure(names.Name, names.Field, names.Description, catalog.Entities[typeof(TScope)].Columns[FieldDefinition.NameOf(of)]));

    private MeasureDefinition Value(string name, string description, LambdaExpression value, NumberKind kind) =>
        Add(name, description, (names, entity, _) =>
        {
            var number = RowFormula.Of(value, entity);
            return new NumberMeasure(names.Name, names.Field, names.Description, kind, number, alias => new IsNull(number(alias), Negated: true)) { Exclusions = names.Exclusions };
        });

    private MeasureDefinition Add(string name, string description, Func<MeasureNames, Entity, GraphCatalog, Measure> bind)
    {
        var definition = new MeasureDefinition(typeof(T), name, description, bind);
        Measures.Add(definition);
        return definition;
    }
}
