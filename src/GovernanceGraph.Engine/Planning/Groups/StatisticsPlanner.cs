using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans groups at the root, the figures of one scope, and scopes ranked by a figure.</summary>
internal sealed class StatisticsPlanner
{
    private readonly PlanContext _context;
    private readonly RowPlanner _rows;
    private readonly ConnectionPlanner _connections;
    private readonly ScopePlanner _scopes;
    private readonly CalendarPlanner _calendar;
    private readonly FigurePlanner _figures;
    private readonly GroupPlanner _groups;

    public StatisticsPlanner(PlanContext context, RowPlanner rows, ConnectionPlanner connections)
    {
        (_context, _rows, _connections) = (context, rows, connections);
        _scopes = new ScopePlanner(context);
        _calendar = new CalendarPlanner(context);
        _figures = new FigurePlanner(context, connections);
        _groups = new GroupPlanner(context, rows, connections, _calendar);
    }

    /// <summary>A page of groups of all rows that pass a filter.</summary>
    public Shape Groups(Query root, GroupsBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var request = new FigureRequest(_context, root.Slot, field, collected, cost);
        var arguments = new PageArguments(_context.Arguments, collected.Nodes[0], field);
        var entity = binding.Grouping.Entity;
        var filter = field.Arguments!.Find("where") is null ? null : request.InputOf("where");
        new Anchors(entity, isNested: false, filter).Require(arguments);
        int? level = arguments.Within is { } within ? _scopes.Outermost(within) : null;
        var scan = ScanPrice.Of(entity, isRelated: false, level);
        var price = scan;
        var kind = RowKind.Of(entity.Types);

        Query Rows()
        {
            var query = _rows.Rows(kind, isRoot: true);
            if (arguments.Within is { } scope) query.Where.Add(_scopes.Within(query, scope));
            if (arguments.Where is not { } where) return query;
            var tests = new FilterPlanner(_context, _rows);
            query.Where.AddRange(tests.Conditions(where, filter!, query.Alias));
            price = scan + tests.Price(scan);
            return query;
        }

        return _groups.Page(request, binding.Grouping, new CountedRows(kind, Rows, level, scan, () => price), arguments.Within, [arguments.Where ?? Argument.Null, arguments.Within ?? Argument.Null]);
    }

    /// <summary>The figures of one scope; the scope's row is read at <paramref name="query"/>.</summary>
    public Shape Statistics(Query query, StatisticsBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var period = Period(field, collected);
        var level = _scopes.Outermost(period.Within);
        var scan = ScanPrice.Of(binding.Grouping.Entity, isRelated: false, level);
        var counted = Counted(binding.Grouping, period, q => _scopes.Within(q, period.Within), level, scan);
        var tally = new Tally(counted.Query());
        query.From = new TalliedSource(tally);
        query.Where.Insert(0, new Compare(new ColumnExpr(query.Alias, query.Entity!.Key), Comparison.Equal, _context.Parameters.Add(v => CalendarPlanner.KeyOf(period.Within, v), typeof(Guid), "uuid")));
        cost.Own += 1 + scan;
        var row = new TalliedRow(tally, query.Alias, query.Slot, counted, cost, cost) { TallyScan = scan, ScopeAlias = query.Alias };
        var type = (IObjectGraphType)field.ResolvedType!.GetNamedType();
        return new ObjectShape([.. _context.Fields.Collect(type, collected.Nodes).Select(f => new Member(f.Key, f.Definition is PlannedField planned ? Part(planned, f) : new ConstantShape(JsonKey.Text(type.Name))))]);

        Shape Part(PlannedField planned, CollectedField f) => planned.Binding switch
        {
            ScopeBinding => Scope(query, RowKind.Of(query.Entity!.Types), f, cost),
            NamedBinding => Named(query, period, planned.Name),
            GroupsBinding => _groups.Page(new FigureRequest(_context, query.Slot, planned, f, cost.Add()), binding.Grouping, counted, period.Within, [period.Within, period.Argument]),
            SeriesBinding => new SeriesPlanner(_context, _figures).Series(row, binding.Grouping, period, planned, f),
            _ => _figures.Member(row, planned, f),
        };
    }

    /// <summary>The scopes of a level, ranked by a figure.</summary>
    public Shape Ranking(Query root, RankingBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var request = new FigureRequest(_context, root.Slot, field, collected, cost);
        var period = Period(field, collected);
        var ranking = new Ranking(request, binding, (ReferenceKey)request.Find("level")!.Read(_context.Values)!, (Measure)request.Find("by")!.Read(_context.Values)!, IsDescending(request));
        var kind = RowKind.Of(binding.Levels[ranking.Level.Name]);
        var outer = _scopes.Outermost(period.Within);
        var scan = ScanPrice.Of(binding.Grouping.Entity, isRelated: false, outer);
        cost.Own += 1 + scan + scan / 2;   // each scope's rows are looked up by themselves

        var page = Scopes(kind, ranking, period);
        var counted = Counted(binding.Grouping, period, q => new Compare(new ColumnExpr(q.Alias, ranking.Level.Column), Comparison.Equal, new ColumnExpr(page.Alias, page.Entity!.Key)), ranking.Level.ScopeLevel!.Value, ScanPrice.Of(binding.Grouping.Entity, isRelated: false, ranking.Level.ScopeLevel));
        var tally = new Tally(counted.Query());
        var row = new TalliedRow(tally, page.Alias, page.Slot, counted, request.PerRow, cost) { TallyScan = scan, ScopeAlias = page.Alias };
        var order = ranking.Order(row, out var value);
        page.From = new TalliedSource(tally, order.Keys[0].Sort);
        var scope = new CursorScope($"{field.Name}/{ranking.Level}/{order.Identity}", [period.Within, period.Argument]);
        return new FigurePages(_context, _connections).Page(request, page, order, scope, Item, () => Scopes(kind, ranking, period));

        ObjectShape Item(CollectedField item)
        {
            var type = (IObjectGraphType)item.Definition.ResolvedType!.GetNamedType();
            return new ObjectShape([.. _context.Fields.Collect(type, item.Nodes).Select(f => new Member(f.Key, f.Definition switch
            {
                PlannedField { Binding: ScopeBinding } => Scope(page, kind, f, request.PerRow),
                PlannedField { Binding: NamedBinding, Name: "rank" } => new ScalarShape(page.Slot(new ColumnExpr(page.Alias, TalliedSource.Place)), WireKind.Integer),
                PlannedField { Binding: NamedBinding } => new ScalarShape(page.Slot(value), value.Column.Kind),
                PlannedField planned => _figures.Member(row, planned, f),
                _ => new ConstantShape(JsonKey.Text(type.Name)),
            }))]);
        }
    }

    /// <summary>The scopes of the level that lie in the scope asked for.</summary>
    private Query Scopes(RowKind kind, Ranking ranking, ScopedPeriod period)
    {
        var query = _rows.Rows(kind);
        query.Where.Add(_scopes.Within(query, period.Within));
        if (kind.Types[0].ScopeLevels.First(l => l.Level == ranking.Level.ScopeLevel).When is { } when) query.Where.Add(Conditions.Expr(query.Alias, when));
        return query;
    }

    private CountedRows Counted(Grouping grouping, ScopedPeriod period, Func<Query, Expr> within, int level, long scan)
    {
        var kind = RowKind.Of(grouping.Entity.Types);
        var inPeriod = CalendarPlanner.Between(grouping.Moment!, period.From, new NextFirstDay(DateUnit.Day, period.To), period.Zone);
        return new CountedRows(kind, Rows, level, scan, () => scan);

        Query Rows()
        {
            var query = _rows.Rows(kind, isRoot: true);
            query.Where.Add(within(query));
            query.Where.Add(inPeriod(query.Alias));
            return query;
        }
    }

    private ScopedPeriod Period(PlannedField field, CollectedField collected)
    {
        var (within, period) = (_context.Arguments.Read(collected.Nodes[0], field, "within")!, _context.Arguments.Read(collected.Nodes[0], field, "period")!);
        CalendarPlanner.KeyOf(within, _context.Values);
        var (from, to) = _calendar.Period(period);
        return new ScopedPeriod(within, period, from, to, _calendar.Zone(within));
    }

    private static ScalarShape Named(Query query, ScopedPeriod period, string name) => name switch
    {
        "from" => new ScalarShape(query.Slot(period.From), WireKind.Day),
        "to" => new ScalarShape(query.Slot(period.To), WireKind.Day),
        _ => new ScalarShape(query.Slot(period.Zone), WireKind.Text),
    };

    private Shape Scope(Query query, RowKind kind, CollectedField field, CostTerm cost) => _connections.Objects.Object(query, query.Alias, kind, field.Nodes, cost);

    private static bool IsDescending(FigureRequest request) => request.Find("order")?.Value is not SortDirection.Ascending;
}

/// <summary>A scope and a period, as arguments and as what the statement compares with.</summary>
internal sealed record ScopedPeriod(Argument Within, Argument Argument, Expr From, Expr To, Expr Zone);
