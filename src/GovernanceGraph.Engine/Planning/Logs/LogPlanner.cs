using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Logs;

/// <summary>
/// Plans what reads a log: pages of it, and subscriptions, which are such pages again and again. Nothing at or above the horizon is read, so that what was read is complete; a cursor is a place in the log,
/// whatever was asked of it, so that it fits wherever the log is read.
/// </summary>
internal sealed class LogPlanner(PlanContext context, RowPlanner rows, ObjectPlanner objects)
{
    /// <summary>What cursors of the log are bound to: they show nobody how much happens that they may not see.</summary>
    public static CursorScope ScopeOf(Entity entity) => new("log/" + entity.Name, []) { IsSealed = true };

    public (ConnectionShape Page, LogGap? Gap) Page(Query record, LogBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var given = new LogArguments(context, field, collected);
        var (entity, log) = (binding.Entity, binding.Entity.Log!);
        var size = new PageSize("first", given.First);
        var scan = Price(entity, given);
        var page = Rows(entity, given);
        var (cursor, scope) = Behind(page, log, given);
        page.Limit = size.IsFixed ? new IntegerLiteral(size.Read(context.Values)) : context.Parameters.Add(v => size.Read(v), typeof(int), "integer");
        var order = new PageOrder([.. page.OrderBy.Zip(log.Keys, (sort, key) => new OrderKey(sort, key))], "log", IsIndexed: true);
        var members = new PageMembers(page, order, new CursorShape(scope), isBackward: false, RowKind.Of(entity.Types));
        var perRow = cost.Add(size);
        var shapes = context.Fields.Collect((IObjectGraphType)field.ResolvedType!.GetNamedType(), collected.Nodes).Select(f => new Member(f.Key, Part(f))).ToArray();
        cost.Own += 1 + scan;
        var shape = new ConnectionShape
        {
            Rows = members.ReadsRows ? record.Slot(new RowsOf(page)) : null,
            SlotCount = page.Slots.Count,
            Size = size,
            IsBackward = false,
            HasCursor = cursor is not null,
            Cursor = members.Cursor,
            Members = shapes,
        };
        return (shape, cursor is null ? null : Gap(record, log, scope, cursor));

        Shape Part(CollectedField member) => member.Definition.Name switch
        {
            "nodes" => new NodesShape(members.Item(objects, member, perRow)),
            "edges" => members.Edges(context, objects, member, perRow),
            "pageInfo" => members.PageInfo(context, member),
            "totalCount" => new ScalarShape(record.Slot(Total(member)), WireKind.Integer),
            _ => new ConstantShape(JsonKey.Text(field.ResolvedType!.GetNamedType().Name)),
        };

        CountOf Total(CollectedField member)
        {
            cost.Own += ScanPrice.OfCount(scan);
            var atMost = context.Arguments.Read(member.Nodes[0], member.Definition, "atMost") is { IsNull: false } most
                ? context.Parameters.Add(v => PageArguments.AtLeastZero("atMost", most.Read(v)), typeof(long), "bigint")
                : null;
            var counted = Rows(entity, given);
            counted.OrderBy.Clear();
            return new CountOf(counted, atMost);
        }
    }

    public (StreamShape Stream, LogGap Gap) Stream(Query record, LogStreamBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        var given = new LogArguments(context, field, collected);
        var (entity, keys, scope) = (binding.Entity, binding.Entity.Log!.Keys, ScopeOf(binding.Entity));
        var log = Rows(entity, given);
        if (binding.Subject is { } subject && given.Where is not null) log.Where.Add(About(log, subject, given, cost));
        var (after, upTo) = (Place(v => v.Range.After), Place(v => v.Range.UpTo));
        var place = Keys(log.Alias, keys);
        log.Keyset = new And(EquatableList.Of(new RowCompare(place, Comparison.Greater, after), new RowCompare(place, Comparison.LessOrEqual, upTo)));
        log.Limit = context.Parameters.Add(v => v.Range.Most, typeof(int), "integer");
        var cursor = new CursorShape(scope) { Slots = [.. place.Select(log.Slot)] };
        var type = (IObjectGraphType)field.ResolvedType!.GetNamedType();
        var members = context.Fields.Collect(type, collected.Nodes).Select(f => new Member(f.Key, Part(f))).ToArray();
        var shape = new StreamShape(record.Slot(new RowsOf(log)), log.Slots.Count, new ObjectShape(members), cursor)
        {
            After = given.After is { } from ? new CursorInput(context.Cursors, scope, from, keys) : null,
            AfterVariable = given.After?.Path?.Variable,
            Interest = new LogInterest(given.Kinds, given.Within, given.SubjectIds),
            Cost = cost,
        };
        return (shape, new LogGap(record.Slot(new RowsOf(Gone(entity.Log!, after))), scope));

        Shape Part(CollectedField member) => member.Definition switch
        {
            PlannedField { Binding: ReferenceBinding b } => objects.Object(log, rows.Join(log, log.Alias, b), RowKind.Of(b.Relation.Target.Types), member.Nodes, cost.Add()),
            { Name: "cursor" } => new CursorValueShape(cursor),
            { Name: "__typename" } => new ConstantShape(JsonKey.Text(type.Name)),
            _ => objects.Object(log, log.Alias, RowKind.Of(entity.Types), member.Nodes, cost.Add()),
        };
    }

    /// <summary>The rows that the viewer may see and that were asked for, below the horizon, in the log's order.</summary>
    private Query Rows(Entity entity, LogArguments given)
    {
        var query = rows.Rows(RowKind.Of(entity.Types), isRoot: true);
        if (given.Kinds is { } kinds) query.Where.Add(new AnyOf(new ColumnExpr(query.Alias, entity.Log!.Kind), context.Parameters.List(kinds, entity.Log.Kind)));
        if (given.Within is { } within) query.Where.Add(new ScopePlanner(context).Within(query, within));
        query.Where.Add(LogFollowing.BelowHorizon(query, entity.Log!));
        query.OrderBy.AddRange(LogFollowing.InOrder(query, entity.Log!));
        query.IsPageFirst = true;
        return query;
    }

    /// <summary>Only rows behind the cursor, if there is one.</summary>
    private (EquatableList<Expr>? Cursor, CursorScope Scope) Behind(Query page, EventLog log, LogArguments given)
    {
        var scope = ScopeOf(page.Entity!);
        if (given.After is not { } after) return (null, scope);
        var cursor = new CursorInput(context.Cursors, scope, after, log.Keys);
        cursor.Nulls(context.Values);   // refuses a cursor of another kind
        var keys = log.Keys.Select((key, i) => context.Parameters.Add(values => cursor.Read(values, i), key.ParameterType, key.StoreType)).ToEquatable();
        page.Keyset = new RowCompare(Keys(page.Alias, log.Keys), Comparison.Greater, keys);
        return (keys, scope);
    }

    private LogGap Gap(Query record, EventLog log, CursorScope scope, EquatableList<Expr> cursor) => new(record.Slot(new RowsOf(Gone(log, cursor))), scope);

    /// <summary>The last row that is gone, where it stood behind the place.</summary>
    private Query Gone(EventLog log, EquatableList<Expr> place)
    {
        var query = new Query(log.Floor, context.NewAlias(log.Floor.Table));
        var keys = Keys(query.Alias, log.FloorKeys);
        foreach (var key in keys) query.Slot(key);
        query.Where.Add(new RowCompare(keys, Comparison.Greater, place));
        return query;
    }

    /// <summary>Whether the object that a row is about passes the filter.</summary>
    private Exists About(Query query, ReferenceBinding subject, LogArguments given, CostTerm cost)
    {
        var filter = new FilterPlanner(context, rows);
        var related = rows.Related(subject.Relation, query.Alias);
        related.Where.AddRange(filter.Conditions(given.Where!, given.WhereType!, related.Alias));
        cost.Own += filter.Price(1);
        return new Exists(related);
    }

    private EquatableList<Expr> Place(Func<RequestValues, LogPosition> read) => EquatableList.Of(
        context.Parameters.Add(v => read(v).Turn, typeof(long), "bigint"), context.Parameters.Add(v => read(v).Sequence, typeof(long), "bigint"));

    private static EquatableList<Expr> Keys(string alias, IReadOnlyList<Column> keys) => keys.Select(key => (Expr)new ColumnExpr(alias, key)).ToEquatable();

    private long Price(Entity entity, LogArguments given) => ScanPrice.Of(entity, isRelated: false, given.Within is { } within ? new ScopePlanner(context).Outermost(within) : null);
}
