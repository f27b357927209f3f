using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning.Groups;
using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Planning.Searching;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// Compiles the planned root fields of a validated operation into one statement. Decides only on the document and on the shape of the values
/// (<see cref="ValuesShape"/>), so that the plan serves every later request of that shape.
/// </summary>
public sealed class Planner
{
    public const int MaxNodes = 100;

    private readonly PlanContext _context;
    private readonly RowPlanner _rows;
    private readonly ConnectionPlanner _connections;
    private readonly StatisticsPlanner _statistics;
    private readonly CostTerm _cost = new();
    private readonly List<RootField> _roots = [];
    private int _columns;
    private int _resolved;

    private Planner(PlanContext context)
    {
        _context = context;
        _rows = new RowPlanner(context);
        _connections = new ConnectionPlanner(context, _rows);
        _statistics = new StatisticsPlanner(context, _rows, _connections);
    }

    /// <summary>The object of a command's payload, found by the key that the payload names.</summary>
    public static Plan Compile(PlanContext context, CollectedField reference, Entity entity)
    {
        var planner = new Planner(context);
        planner._roots.Add(planner.ByKey(reference, RowKind.Of(entity.Types), values => values.Named));
        return planner.Plan();
    }

    public static Plan Compile(PlanContext context, IReadOnlyList<CollectedField> roots)
    {
        var planner = new Planner(context);
        foreach (var root in roots) planner._roots.Add(planner.Root(root));
        return planner.Plan();
    }

    private Plan Plan()
    {
        var queries = _roots.Where(r => r.Query is not null).Select(r => r.Query!).ToList();
        return new Plan([.. _roots], _context.Parameters.ToArray(), _cost, queries.Count == 0 ? "" : SqlGenerator.Statement(queries)) { Discloses = _context.Discloses, IsOfViewer = _context.IsOfViewer };
    }

    private RootField Root(CollectedField root)
    {
        if (root.Definition is not PlannedField field) return Constant(root, JsonKey.Text("Query"));
        _context.AsOf = AsOfArgument(root, field);
        return field.Binding switch
        {
            ListBinding b => List(root, field, b),
            LookupBinding b => Lookup(root, field, b),
            NodeBinding => Node(root, field),
            NodesBinding => Nodes(root, field),
            SearchBinding b => Search(root, field, b),
            CallBinding b => Call(root, field, b),
            ViewerBinding => Viewer(root),
            ResolvedBinding b => Resolved(root, field, b),
            GroupsBinding b => Groups(root, field, b),
            StatisticsBinding b => Statistics(root, field, b),
            RankingBinding b => Ranking(root, field, b),
            LogBinding b => Log(root, field, b),
            LogStreamBinding b => Stream(root, field, b),
            _ => throw new InvalidOperationException($"The root field {field.Name} is bound to {field.Binding}, which belongs to an object."),
        };
    }

    /// <summary>The day that a root field is asked for; the area it names says where that day ends.</summary>
    private AsOf? AsOfArgument(CollectedField root, PlannedField field)
    {
        Argument? Given(string name) => field.Arguments?.Find(name) is null ? null : _context.Arguments.Read(root.Nodes[0], field, name) is { IsNull: false } value ? value : null;
        if (field.Binding is ResolvedBinding { Call: { } call })
        {
            var index = _resolved;
            return new AsOf(_context, Given(call.Instant) ?? Argument.Null, values => values.Resolved[index]?.Key);
        }

        var scope = Given("within") ?? Given("id");
        return Given("asOf") is { } day ? new AsOf(_context, day, values => scope?.Read(values) is NodeId id ? id.Key : null) : null;
    }

    private RootField List(CollectedField root, PlannedField field, ListBinding binding)
    {
        var query = new Query(entity: null, "");
        return Read(root, query, _connections.Root(query, binding, field, root, _cost.Add()));
    }

    private RootField Groups(CollectedField root, PlannedField field, GroupsBinding binding)
    {
        var query = new Query(entity: null, "");
        return Read(root, query, _statistics.Groups(query, binding, field, root, _cost.Add()));
    }

    private RootField Statistics(CollectedField root, PlannedField field, StatisticsBinding binding)
    {
        var query = _rows.Rows(RowKind.Of(_context.Catalog.ScopeEntity!.Types), isRoot: true, byKey: true);
        return Read(root, query, _statistics.Statistics(query, binding, field, root, _cost.Add()));
    }

    private RootField Ranking(CollectedField root, PlannedField field, RankingBinding binding)
    {
        var query = new Query(entity: null, "");
        return Read(root, query, _statistics.Ranking(query, binding, field, root, _cost.Add()));
    }

    private RootField Node(CollectedField root, PlannedField field)
    {
        var argument = _context.Arguments.Read(root.Nodes[0], field, "id")!;
        var id = argument.Read(_context.Values) is NodeId known ? known : throw InvalidId(argument.Read(_context.Values));
        return id.Type.Entity.IsView ? Constant(root, "null"u8.ToArray()) : ByKey(root, RowKind.Of(id.Type), values => ((NodeId)argument.Read(values)!).Key);
    }

    private RootField Search(CollectedField root, PlannedField field, SearchBinding binding)
    {
        var record = new Query(entity: null, "");
        return Read(root, record, new SearchPlanner(_context, _rows, _connections.Objects).Page(record, binding, field, root, _cost.Add()));
    }

    private RootField Log(CollectedField root, PlannedField field, LogBinding binding)
    {
        var record = new Query(entity: null, "");
        var (shape, gap) = new LogPlanner(_context, _rows, _connections.Objects).Page(record, binding, field, root, _cost.Add());
        return Read(root, record, shape) with { Gap = gap };
    }

    private RootField Stream(CollectedField root, PlannedField field, LogStreamBinding binding)
    {
        var record = new Query(entity: null, "");
        var (shape, gap) = new LogPlanner(_context, _rows, _connections.Objects).Stream(record, binding, field, root, _cost.Add());
        return Read(root, record, shape) with { Gap = gap };
    }

    private RootField Call(CollectedField root, PlannedField field, CallBinding binding)
    {
        var record = new Query(entity: null, "");
        return Read(root, record, new CallPlanner(_context, _rows, _connections.Objects).List(record, binding, field, root, _cost.Add()));
    }

    private RootField Viewer(CollectedField root)
    {
        var record = new Query(entity: null, "");
        return Read(root, record, new ViewerPlanner(_context, _rows, _connections).Object(record, root, _cost.Add()));
    }

    private RootField Resolved(CollectedField root, PlannedField field, ResolvedBinding binding)
    {
        var index = _resolved++;
        if (_context.Values.Resolved[index] is not { } id) return Constant(root, "null"u8.ToArray());
        object? Key(RequestValues values) => values.Resolved[index]!.Value.Key;
        return binding.Call is { } call ? Called(root, field, call, RowKind.Of(id.Type), Key) : ByKey(root, RowKind.Of(id.Type), Key);
    }

    /// <summary>The row that a function gives for a key found in memory, a key that an argument names, and an instant.</summary>
    private RootField Called(CollectedField root, PlannedField field, InstantCall call, RowKind kind, Func<RequestValues, object?> key)
    {
        var query = _rows.Rows(kind, isRoot: true, byKey: true);
        var instant = _context.Arguments.Read(root.Nodes[0], field, call.Instant);
        query.From = new CallSource(call.Function, EquatableList.Of(
            _context.Parameters.Add(key, typeof(Guid), "uuid"),
            Named(root, field, call.With),
            _context.Parameters.Add(values => instant?.Read(values) ?? _context.Clock.Now, typeof(DateTime), "timestamp with time zone")));
        return Read(root, query, _connections.Objects.Object(query, query.Alias, kind, root.Nodes, _cost.Add()));
    }

    private Expr Named(CollectedField root, PlannedField field, ReferenceArgument with)
    {
        var argument = _context.Arguments.Read(root.Nodes[0], field, with.Name)!;
        if (argument.Read(_context.Values) is not NodeId id || id.Type.Entity != with.Relation.Target) throw InvalidId(argument.Read(_context.Values), with.Relation.Target.Name);
        return _context.Parameters.Add(values => ((NodeId)argument.Read(values)!).Key, typeof(Guid), "uuid");
    }

    private RootField ByKey(CollectedField root, RowKind kind, Func<RequestValues, object?> key)
    {
        var query = _rows.Rows(kind, isRoot: true, byKey: true);
        query.Where.Insert(0, new Compare(new ColumnExpr(query.Alias, kind.Entity.Key), Comparison.Equal, _context.Parameters.Add(key, typeof(Guid), "uuid")));
        return Read(root, query, _connections.Objects.Object(query, query.Alias, kind, root.Nodes, _cost.Add()));
    }

    private RootField Lookup(CollectedField root, PlannedField field, LookupBinding binding)
    {
        Argument? Given(string name) => _context.Arguments.Read(root.Nodes[0], field, name) is { IsNull: false } value ? value : null;
        var given = binding.Lookups.Where(l => l.Arguments.All(a => Given(a.Argument) is not null)).ToList();
        var named = binding.Lookups.SelectMany(l => l.Arguments).DistinctBy(a => a.Argument).Count(a => Given(a.Argument) is not null && field.Arguments!.Find(a.Argument)!.DefaultValue is null);
        var ways = string.Join(", or ", binding.Lookups.Select(l => string.Join(" and ", l.Arguments.Select(a => $"`{a.Argument}`"))));
        if (given.Count != 1 || named > given[0].Arguments.Count)
            throw new RequestException(ErrorCodes.InvalidArgument, $"`{field.Name}` takes {ways}.");

        if (given[0].Arguments is [{ Column: null, Argument: var name }])
        {
            var argument = Given(name)!;
            if (argument.Read(_context.Values) is not NodeId id || id.Type.Entity != binding.Entity || (binding.Only is { } only && only != id.Type))
                throw InvalidId(argument.Read(_context.Values), (binding.Only?.Name ?? binding.Entity.Name));
            return ByKey(root, RowKind.Of(id.Type), values => ((NodeId)argument.Read(values)!).Key);
        }

        var kind = RowKind.Of(binding.Entity, binding.Only);
        var query = _rows.Rows(kind, isRoot: true, byKey: true);
        foreach (var (argumentName, column) in given[0].Arguments)
            query.Where.Add(new Compare(new ColumnExpr(query.Alias, column!), Comparison.Equal, _context.Parameters.Value(Given(argumentName)!, column!)));
        return Read(root, query, _connections.Objects.Object(query, query.Alias, kind, root.Nodes, _cost.Add()));
    }

    /// <summary>One group of rows for each type that the ids name; the writer puts them into the order of the ids.</summary>
    private RootField Nodes(CollectedField root, PlannedField field)
    {
        var argument = _context.Arguments.Read(root.Nodes[0], field, "ids")!;
        var ids = Ids(argument, _context.Values);
        var record = new Query(entity: null, "");
        var groups = ids.Select(i => i.Type).Where(t => !t.Entity.IsView).Distinct().OrderBy(t => t.Index).Select(type =>
        {
            var query = _rows.Rows(RowKind.Of(type), isRoot: true, byKey: true);
            var keys = _context.Parameters.Add(values => Ids(argument, values).Where(i => i.Type == type).Select(i => (object)i.Key).Distinct().ToArray(), typeof(Guid), "uuid[]", isList: true);
            query.Where.Insert(0, new AnyOf(new ColumnExpr(query.Alias, type.Entity.Key), keys));
            var item = _connections.Objects.Object(query, query.Alias, RowKind.Of(type), root.Nodes, _cost.Add(values => Ids(argument, values).Count));
            var key = query.Slot(new ColumnExpr(query.Alias, type.Entity.Key));
            return new NodesByIdShape.Group(type, record.Slot(new RowsOf(query)), query.Slots.Count, key, item);
        }).ToArray();
        return Read(root, record, new NodesByIdShape(argument, groups));
    }

    internal static List<NodeId> Ids(Argument argument, RequestValues values)
    {
        var ids = argument.ReadList(values).Select(v => v is NodeId id ? id : throw InvalidId(v)).ToList();
        return ids.Count <= MaxNodes ? ids : throw new RequestException(GraphError.OverLimit("nodes", MaxNodes, ids.Count, $"`nodes` takes at most {MaxNodes} ids at once."));
    }

    private RootField Read(CollectedField root, Query query, Shape shape)
    {
        if (query.Entity is null && query.Slots.Count == 0) return new RootField(new Member(root.Key, shape), null, -1);
        return new RootField(new Member(root.Key, shape), query, _columns++);
    }

    private static RootField Constant(CollectedField root, byte[] json) => new(new Member(root.Key, new ConstantShape(json)), null, -1);

    private static RequestException InvalidId(object? value, string? expected = null) => new(
        ErrorCodes.InvalidId,
        value is NodeId id ? $"The id names a `{id.Type.Name}`, but `{expected}` was expected." : $"'{Shortened(value)}' is not the id of {(expected is null ? "an object" : $"a `{expected}`")}.");

    private static string Shortened(object? value) => value is string text ? text.Length <= 64 ? text : text[..64] + "…" : "null";
}
