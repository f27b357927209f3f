using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using GovernanceGraph.IntegrationTests.Engine.Seed;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Operations;

/// <summary>Random valid operations over the whole schema, within the gate's limits.</summary>
internal sealed class OperationGenerator(NaiveExecutor naive, Dice dice)
{
    private const int MaxDepth = 11;
    private const int MaxAliases = 28;
    private const int MaxDirectives = 40;

    private static readonly IReadOnlyList<string> CursorFields = ["cursor", "startCursor", "endCursor"];

    private readonly ISchema _schema = naive.Model.Schema;
    private readonly NaiveRows _rows = naive.Rows;

    /// <summary>All but figures, and the search of all types: it ranks as of the instant at which it is asked, so that no two executions agree (<c>SearchTests</c> has its laws).</summary>
    /// <summary>Functions of the database answer them: see DuplicateTests and ResponsibilityTests. The order of the log, too, is the database's own: see EventLogTests.</summary>
    private static readonly string[] Functions = ["possibleDuplicates", "responsibility"];

    private readonly List<FieldType> _roots = [.. naive.Model.Schema.Query!.Fields.Where(f => NaiveExecutor.Knows(f) && f is not PlannedField { Binding: SearchBinding or LogBinding } && !Functions.Contains(f.Name))];
    private readonly ValueGenerator _values = new(naive.Rows, dice);
    private int _budget;
    private int _aliases;
    private int _directives;

    /// <summary>How many fields the operation has.</summary>
    public int Size { get; private set; }

    public Selection Operation()
    {
        _budget = 3 + dice.Below(40);
        var root = new FragmentSelection(null, false);
        for (var i = dice.Percent(70) ? 0 : dice.Below(3); i >= 0; i--)
            if (Field(_schema.Query!, dice.Of(_roots), 1) is { } field) root.Children.Add(field);
        if (dice.Percent(5)) root.Children.Add(TypeName());
        return root;
    }

    private FieldSelection? Field(IGraphType parent, FieldType definition, int depth)
    {
        _budget--;
        Size++;
        var binding = (definition as PlannedField)?.Binding;
        var takesArguments = definition.Arguments is { Count: > 0 };
        if (takesArguments && _aliases >= MaxAliases) return null;
        var alias = takesArguments || (dice.Percent(10) && !CursorFields.Contains(definition.Name) && _aliases < MaxAliases) ? $"{definition.Name}{_aliases++}" : null;
        var field = new FieldSelection(definition, alias) { Condition = Condition() };
        Arguments(field, binding, parent == _schema.Query);
        Children(field, definition.ResolvedType!.GetNamedType(), depth);
        return field;
    }

    // ---- selections -------------------------------------------------------------------------------------------------

    private void Children(Selection into, IGraphType type, int depth)
    {
        if (type is not IComplexGraphType complex) return;
        var wanted = 1 + dice.Below(Math.Clamp(_budget, 1, 4));
        for (var i = 0; i < wanted; i++)
        {
            if (dice.Percent(12) && depth < MaxDepth) into.Children.Add(Fragment(complex, depth));
            else if (dice.Percent(6)) into.Children.Add(TypeName());
            else if (Pick(complex, depth) is { } definition && Field(complex, definition, depth + 1) is { } child) into.Children.Add(child);
        }

        if (into.Children.Count == 0) into.Children.Add(TypeName());
    }

    private FieldType? Pick(IComplexGraphType type, int depth)
    {
        var canNest = depth < MaxDepth && _budget > 0;
        var candidates = type.Fields.Where(f => (canNest || f.ResolvedType!.GetNamedType() is not IComplexGraphType) && !Passes(f)).ToList();
        if (candidates.Count == 0) return null;
        var nested = candidates.Where(f => f.ResolvedType!.GetNamedType() is IComplexGraphType).ToList();
        return nested.Count > 0 && dice.Percent(45) ? dice.Of(nested) : dice.Of(candidates);
    }

    /// <summary>Whether the value is another with each minute that passes.</summary>
    private static bool Passes(FieldType field) => field is PlannedField { Binding: ColumnBinding { Column.Property: nameof(GovernanceGraph.Domain.Issues.Clock.RunningClock.WorkingMinutesLeft) } };

    /// <summary>A fragment on the type itself, on an interface of it, or on one of its possible types.</summary>
    private FragmentSelection Fragment(IComplexGraphType type, int depth)
    {
        List<IComplexGraphType?> conditions = [null, type];
        if (type is IObjectGraphType objects) conditions.AddRange(objects.ResolvedInterfaces.Cast<IComplexGraphType>());
        if (type is IInterfaceGraphType contract)
        {
            conditions.AddRange(contract.PossibleTypes);
            conditions.AddRange(contract.PossibleTypes.SelectMany(t => t.ResolvedInterfaces.Cast<IComplexGraphType>()).Distinct());
        }

        var condition = dice.Of(conditions);
        var fragment = new FragmentSelection(condition?.Name, dice.Percent(50)) { Condition = Condition() };
        Children(fragment, condition ?? type, depth);
        return fragment;
    }

    private FieldSelection TypeName() => new(_schema.TypeNameMetaFieldType, dice.Percent(20) && _aliases < MaxAliases ? $"t{_aliases++}" : null);

    private Condition? Condition()
    {
        if (!dice.Percent(6) || _directives >= MaxDirectives) return null;
        _directives++;
        return new Condition(dice.Percent(50), dice.Percent(50), dice.Percent(50));
    }

    // ---- arguments --------------------------------------------------------------------------------------------------

    private void Arguments(FieldSelection field, Binding? binding, bool isRoot)
    {
        if (isRoot && field.Definition.Arguments?.Find("asOf") is not null && dice.Percent(20)) Add(field, "asOf", ScalarValue.Text(NaiveValues.Shown(Moments.Day(dice.Below(7)))!.ToString()!));
        switch (binding)
        {
            case ListBinding b: Page(field, b.Entity, isRoot); break;
            case CollectionBinding b: Page(field, b.Relation.Target, isRoot); By(field, b.Relation.Target, b.Restriction); break;
            case ScopedBinding b: Page(field, b.Entity, isRoot); By(field, b.Entity, b.Restriction); break;
            case FirstBinding { Page: CollectionBinding b }: By(field, b.Relation.Target, b.Restriction); break;
            case FirstBinding { Page: ScopedBinding b }: By(field, b.Entity, b.Restriction); break;
            case LabelBinding when dice.Percent(60): Add(field, "locale", _values.Maybe(ScalarValue.Enum(dice.Of(["ZH_CN", "EN"])))); break;
            case ChoiceBinding { NarrowedBy: { } name } when dice.Percent(60): Add(field, name, _values.Maybe(ScalarValue.Same(dice.Of(["true", "false"])))); break;
            case LookupBinding b: Lookup(field, b); break;
            case NodeBinding: Add(field, "id", _values.Id(_rows.All(dice.Of(_rows.Seeded)))); break;
            case NodesBinding: Ids(field); break;
            case ResolvedBinding: Place(field); break;
            case null when field.Name == "totalCount" && dice.Percent(40): Add(field, "atMost", ScalarValue.Same(dice.Of(["0", "1", "3", "50"]))); break;
        }
    }

    private void Page(FieldSelection field, Entity entity, bool isRoot)
    {
        IGraphType? Declared(string name) => field.Definition.Arguments!.Find(name)?.ResolvedType;
        if (dice.Percent(60)) Add(field, dice.Percent(70) ? "first" : "last", null);
        if (Declared("where") is { } where && dice.Percent(40)) Add(field, "where", _values.Filter((IInputObjectGraphType)where.GetNamedType(), entity));
        if (Declared("order") is { } order && dice.Percent(40)) Add(field, "order", _values.Order(order));
        if (entity.Place is not null && dice.Percent(10)) Places(field, entity);
        if (entity.Search is not null && dice.Percent(12)) Add(field, "search", _values.Search(entity));
        if (Declared("includeEnded") is not null && dice.Percent(20)) Add(field, "includeEnded", ScalarValue.Same(dice.Percent(70) ? "true" : "false"));
        var isFree = isRoot && entity.IsBig && field.Arguments.Exists(a => a.Name is "where" or "order");
        if (Declared("within") is not null && dice.Percent(isFree ? 80 : 15)) Add(field, "within", _values.Id(_rows.All(_rows.Catalog.ScopeEntity!)));
    }

    /// <summary>The required arguments of a restricted collection, with the values of some row.</summary>
    private void By(FieldSelection field, Entity entity, Restriction restriction)
    {
        foreach (var (name, column) in restriction.By)
        {
            var text = NaiveValues.Text(NaiveRows.Get(_rows.Sample(entity), column.Property))!;
            Add(field, name, column.ClrType.IsEnum ? ScalarValue.Enum(text) : column.ClrType == typeof(string) ? ScalarValue.Text(text) : ScalarValue.Same(text));
        }
    }

    /// <summary>A circle or a box about the place of some row.</summary>
    private void Places(FieldSelection field, Entity entity)
    {
        var placed = _rows.All(entity).Where(r => NaiveRows.Get(r, entity.Place!.Longitude.Property) is not null).ToList();
        if (placed.Count == 0) return;
        var row = dice.Of(placed);
        var (x, y) = ((double)NaiveRows.Get(row, entity.Place!.Longitude.Property)!, (double)NaiveRows.Get(row, entity.Place.Latitude.Property)!);
        if (dice.Percent(50) && !field.Arguments.Exists(a => a.Name == "order"))
            Add(field, "near", _values.Near(field.Definition.Arguments!.Find("near")!.ResolvedType!, x, y));
        else
            Add(field, "box", _values.Box(field.Definition.Arguments!.Find("box")!.ResolvedType!, x, y));
    }

    private void Lookup(FieldSelection field, LookupBinding lookup)
    {
        var way = dice.Of(lookup.Lookups);
        var row = _rows.All(lookup.Entity).Any() ? dice.Of([.. _rows.All(lookup.Entity)]) : _rows.Sample(lookup.Entity);
        foreach (var (name, column) in way.Arguments)
        {
            var text = column is null ? NaiveValues.Id(_rows.TypeOf(row).Name, NaiveRows.KeyOf(row)) : NaiveValues.Text(NaiveRows.Get(row, column.Property))!;
            Add(field, name, _values.Maybe(ScalarValue.Text(text.Length == 0 ? "none" : text)));
        }
    }

    private void Ids(FieldSelection field)
    {
        var ids = Enumerable.Range(0, dice.Below(7)).Select(_ => _values.Id(_rows.All(dice.Of(_rows.Seeded)))).ToList();
        Add(field, "ids", new ListValue(ids, new NonNullGraphType(new IdGraphType())));
    }

    private void Place(FieldSelection field)
    {
        var (longitude, latitude) = (100 + dice.Below(30) / 2.0, 29.5 + dice.Below(4) / 2.0);
        Add(field, "point", _values.Point(field.Definition.Arguments!.Find("point")!.ResolvedType!, longitude, latitude));
        if (dice.Percent(30)) Add(field, "level", ScalarValue.Enum(dice.Of(["PROVINCE", "COMMUNITY", "GRID"])));
    }

    private void Add(FieldSelection field, string name, Value? value) =>
        field.Arguments.Add((name, field.Definition.Arguments!.Find(name)!.ResolvedType!, value ?? _values.Page(name)));
}
