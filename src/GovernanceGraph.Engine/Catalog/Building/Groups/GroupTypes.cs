using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Planning.Groups;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building.Groups;

/// <summary>The types that show the groups of one entity's rows: the enum of keys, the key's values, the group, its connection and its order.</summary>
internal sealed class GroupTypes
{
    private readonly Grouping _grouping;
    private readonly GroupSurroundings _schema;
    private readonly Func<ReferenceKey, IGraphType> _typeOf;
    private readonly FigureTypes _figures;
    private readonly EnumerationGraphType _keys;
    private readonly InputObjectGraphType? _order;
    private readonly InputObjectGraphType? _having;
    private readonly string _group;

    public GroupTypes(Grouping grouping, GroupSurroundings schema, Func<ReferenceKey, IGraphType> typeOf)
    {
        (_grouping, _schema, _typeOf, _group) = (grouping, schema, typeOf, grouping.Entity.Name + "Group");
        _figures = new FigureTypes(grouping, Records);
        _keys = Keys();
        _order = grouping.IsOfPeople ? null : Order();
        _having = grouping.IsOfPeople ? null : Having();
        schema.Connections.Declare(Group());
    }

    /// <summary>A field that gives a page of groups.</summary>
    public PlannedField Field(string name, string description, bool isRoot)
    {
        QueryArguments arguments = [new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(_keys)))) { Name = "by", Description = $"What to group by (分组依据): 1 to {GroupPlanner.MaxKeys} different keys." }];
        var filter = _grouping.IsOfPeople ? null : _schema.Filters.Find(_grouping.Entity.Name);
        if (isRoot && filter is not null) arguments.Add(new QueryArgument(filter) { Name = "where", Description = "Only elements that pass this filter are counted (筛选)." });
        if (isRoot && _grouping.Entity.Scopes.Count > 0) arguments.Add(new QueryArgument(ScalarTypes.Id) { Name = "within", Description = "Only elements that lie in this area or below it are counted (区域范围); days, weeks and months are those of its time zone, else of the platform's." });
        if (_having is not null) arguments.Add(new QueryArgument(_having) { Name = "having", Description = "Only groups whose figures pass this filter (分组筛选)." });
        if (_order is not null) arguments.Add(new QueryArgument(new ListGraphType(new NonNullGraphType(_order))) { Name = "order", Description = "The order of the groups (排序); by their keys when it is not given, and where figures are equal." });
        arguments.Add(new QueryArgument(ScalarTypes.Int) { Name = "first", Description = $"Returns the first _n_ groups ({GroupPlanner.UsualGroups} when it is not given, at most {GroupPlanner.MostGroups})." });
        arguments.Add(new QueryArgument(ScalarTypes.String) { Name = "after", Description = "Returns the groups that come after the specified cursor." });
        return new PlannedField { Name = name, Description = description, Arguments = arguments, Binding = new GroupsBinding(_grouping), ResolvedType = new NonNullGraphType(_schema.Connections.Of(_group)) };
    }

    /// <summary>The figures of all measures, but those that only a scope has.</summary>
    public IEnumerable<PlannedField> Figures(bool ofScope) => _grouping.Measures.Where(m => ofScope || m is not DensityMeasure).Select(m => new PlannedField
    {
        Name = m.Field,
        Description = m.Description,
        Binding = new MeasureBinding(m),
        ResolvedType = new NonNullGraphType(_figures.Of(m)),
    });

    public PlannedField Count(string description) => _grouping.IsOfPeople
        ? new PlannedField { Name = "count", Description = description + " Null where it is small: see `suppressed`.", Binding = new CountBinding(), ResolvedType = ScalarTypes.Int }
        : new PlannedField { Name = "count", Description = description, Binding = new CountBinding(), ResolvedType = new NonNullGraphType(ScalarTypes.Int) };

    public PlannedField Records(string name, bool isNumerator, string description)
    {
        var (type, arguments) = _schema.Page(_grouping.Entity.Name, _grouping.Entity, false);
        return new PlannedField { Name = name, Description = description, Binding = new RecordsBinding(isNumerator), ResolvedType = type, Arguments = arguments };
    }

    private ObjectGraphType Group()
    {
        var type = new ObjectGraphType { Name = _group, Description = $"`{_grouping.Entity.Name}` objects that have the same key (分组), and their figures." };
        type.AddField(new PlannedField { Name = "key", Description = "What they have in common (分组键).", Binding = new KeyBinding(), ResolvedType = new NonNullGraphType(Values()) });
        type.AddField(Count("How many there are (数量)."));
        if (_grouping.IsOfPeople)
        {
            type.AddField(new PlannedField { Name = "suppressed", Description = "Whether the count is left out because it is so small that it would tell of single people (小数隐去).", Binding = new SuppressedBinding(), ResolvedType = new NonNullGraphType(ScalarTypes.Boolean) });
            return type;
        }

        foreach (var figure in Figures(ofScope: false)) type.AddField(figure);
        type.AddField(Records("records", false, "The objects themselves (明细): as many as `count`."));
        return type;
    }

    private ObjectGraphType Values()
    {
        var type = new ObjectGraphType { Name = _group + "Values", Description = "The key of a group (分组键): a value for each key that was asked for in `by`, null for the others. Null for a key that was asked for: the rows that have no such value." };
        foreach (var key in _grouping.Keys)
            type.AddField(new PlannedField { Name = key.Field, Description = key.Description, Binding = new KeyValueBinding(key), ResolvedType = TypeOf(key) });
        return type;
    }

    private IGraphType TypeOf(GroupKey key) => key switch
    {
        DateKey => ScalarTypes.Of(typeof(DateOnly)).GraphType,
        ReferenceKey reference => _typeOf(reference),
        _ when key.Column.ClrType.IsEnum => _schema.Enums.Of(key.Column.ClrType),
        _ => ScalarTypes.Of(key.Column.ClrType).GraphType,
    };

    private EnumerationGraphType Keys()
    {
        var type = new EnumerationGraphType { Name = _group + "Key", Description = $"What `{_grouping.Entity.Name}` objects can be grouped by (分组依据)." };
        foreach (var key in _grouping.Keys) type.Add(key.Name, key, key.Description);
        return type;
    }

    private InputObjectGraphType Order()
    {
        var input = new InputObjectGraphType { Name = _group + "SortInput", Description = "A sort key of groups (分组排序键); give one field per object." };
        PlannedInputField Key(string name, string description, Binding binding) => new() { Name = name, ResolvedType = EnumTypes.Sort, Binding = binding, Description = description };
        input.AddField(Key("key", "By the key (按分组键), in the order of `by`.", new KeyBinding()));
        input.AddField(Key("count", "By how many there are (按数量).", new CountBinding()));
        foreach (var figure in Figures(ofScope: false)) input.AddField(Key(figure.Name, figure.Description!, figure.Binding));
        return input;
    }

    private InputObjectGraphType Having()
    {
        var input = new InputObjectGraphType { Name = _group + "FilterInput", Description = "A filter of groups by their figures (分组筛选); all of its tests hold." };
        PlannedInputField Test(string name, string description, Binding binding, Type type) => new() { Name = name, ResolvedType = _schema.Filters.OfScalar(type), Binding = binding, Description = description };
        input.AddField(Test("count", "How many there are (数量).", new CountBinding(), typeof(int)));
        foreach (var figure in Figures(ofScope: false))
            input.AddField(Test(figure.Name, figure.Description!, figure.Binding, ((MeasureBinding)figure.Binding).Measure switch { CountMeasure => typeof(int), NumberMeasure { Kind: NumberKind.Money } => typeof(decimal), _ => typeof(double) }));
        return input;
    }
}

/// <summary>What group types need of the schema around them.</summary>
internal sealed record GroupSurroundings(
    ConnectionTypes Connections,
    FilterTypes Filters,
    EnumTypes Enums,
    Func<string, Entity, bool, (IGraphType Type, QueryArguments Arguments)> Page);
