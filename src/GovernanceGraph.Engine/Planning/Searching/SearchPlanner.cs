using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Search;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Searching;

/// <summary>Plans searches: the test of a list's rows, and the root field over several tables, whose finds are ranked as of one instant that its cursors carry.</summary>
internal sealed class SearchPlanner(PlanContext context, RowPlanner rows, ObjectPlanner objects)
{
    private static readonly Column Instant = new("instant", "instant", "timestamp with time zone", WireKind.Instant, isNullable: false, typeof(DateTime));
    private static readonly Column[] CursorKeys = [SearchFinds.Score, SearchFinds.Kind, SearchFinds.Key, Instant];

    /// <summary>Whether a row of the query has the searched text. The text is a parameter: plans do not grow with texts.</summary>
    public static Found Found(PlanContext context, Query query, SearchInput text) => new(new ColumnExpr(query.Alias, query.Entity!.Search!.Vector), Parameter(context, text));

    public ConnectionShape Page(Query record, SearchBinding binding, PlannedField field, CollectedField collected, CostTerm cost)
    {
        Argument? Given(string name) => context.Arguments.Read(collected.Nodes[0], field, name) is { IsNull: false } given ? given : null;
        var (text, types, within, after) = (new SearchInput(Given("text")!), Given("types"), Given("within"), Given("after"));
        var size = new PageSize("first", Given("first"));
        var searched = binding.Entities.Where(e => (within is null || e.Scopes.Count > 0) && (types is null || MayBe(types, e))).ToList();
        var scope = new CursorScope("search", [text.Argument, types ?? Argument.Null, within ?? Argument.Null, context.AsOf?.Argument ?? Argument.Null]);
        var cursor = after is null ? null : new CursorInput(context.Cursors, scope, after, CursorKeys);
        var instant = new SearchInstant(cursor, key: CursorKeys.Length - 1, context.Clock);
        Expr now = context.Parameters.Add(v => instant.Read(v), Instant.ParameterType, Instant.StoreType);

        record.Finds = new SearchFinds([.. searched.Select(e => Rows(e, types, within))], Parameter(context, text), now);

        var page = Finds();
        page.OrderBy.AddRange(Order(page.Alias));
        page.Keyset = cursor is null ? null : Beyond(page, cursor);
        page.Limit = size.IsFixed ? new IntegerLiteral(size.Read(context.Values)) : context.Parameters.Add(v => size.Read(v), typeof(int), "integer");
        var order = new PageOrder([.. page.OrderBy.Select((k, i) => new OrderKey(k, CursorKeys[i])), new OrderKey(new SortKey(now, Descending: true, IsNullable: false), Instant)], "search", IsIndexed: true);
        var members = new SearchMembers(context, rows, page, order, new CursorShape(scope), text, searched);
        var perRow = cost.Add(size);
        var price = searched.Sum(e => e.IsBig ? ScanPrice.Search : 1);
        var shapes = context.Fields.Collect((IObjectGraphType)field.ResolvedType!.GetNamedType(), collected.Nodes).Select(f => new Member(f.Key, Part(f))).ToArray();
        cost.Own += 1 + price;
        return new ConnectionShape
        {
            Rows = members.ReadsRows ? record.Slot(new RowsOf(page)) : null,
            SlotCount = page.Slots.Count,
            Size = size,
            IsBackward = false,
            HasCursor = after is not null,
            Cursor = members.Cursor,
            Members = shapes,
        };

        Shape Part(CollectedField member)
        {
            switch (member.Definition.Name)
            {
                case "nodes":
                    return new NodesShape(members.Item(objects, member, perRow));
                case "edges":
                    return members.Edges(context, objects, member, perRow);
                case "pageInfo":
                    return members.PageInfo(context, member);
                case "totalCount":
                    var atMost = context.Arguments.Read(member.Nodes[0], member.Definition, "atMost") is { IsNull: false } most
                        ? context.Parameters.Add(v => PageArguments.AtLeastZero("atMost", most.Read(v)), typeof(long), "bigint")
                        : null;
                    return new ScalarShape(record.Slot(new CountOf(Finds(), atMost)), WireKind.Integer);
                default:
                    return new ConstantShape(JsonKey.Text(field.ResolvedType!.GetNamedType().Name));
            }
        }
    }

    private Query Finds() => new(SearchFinds.Entity, context.NewAlias(SearchFinds.Entity.Table));

    /// <summary>Cut once into words, not for each row.</summary>
    private static Once Parameter(PlanContext context, SearchInput text) => new(context.Parameters.Add(values => text.Read(values).Query, typeof(string), "tsquery"));

    /// <summary>The rows of one table that the viewer may see, in the scope; none where the request's types leave it out.</summary>
    private SearchedRows Rows(Entity entity, Argument? types, Argument? within)
    {
        var query = rows.Rows(RowKind.Of(entity.Types), isRoot: true, copies: 0);   // joined with nothing, it does not count among the tables of the statement
        if (within is not null) query.Where.Add(new ScopePlanner(context).Within(query, within));
        if (types is not null && !IsFixed(types)) query.Where.Add(context.Parameters.Add(values => types.ReadList(values).Contains(entity.Name), typeof(bool), "boolean"));
        var order = entity.DefaultOrder.Select(o => new SortKey(new ColumnExpr(query.Alias, o.Column), o.Descending, o.Column.IsNullable)).ToList();
        order.Add(new SortKey(new ColumnExpr(query.Alias, entity.Key), order.Count > 0 && order[^1].Descending, IsNullable: false));
        var isDated = order[0] is { Descending: true, Expr: ColumnExpr { Column.Kind: WireKind.Instant or WireKind.Day } };
        return new SearchedRows(entity.Name, query, entity.Search!.Vector, isDated ? order[0].Expr : null, isDated && entity.IsBig ? order : null);
    }

    private static bool IsFixed(Argument types) => types.Path is null && types.Items.All(i => i.Path is null);

    private bool MayBe(Argument types, Entity entity) => !IsFixed(types) || types.ReadList(context.Values).Contains(entity.Name);

    private static IEnumerable<SortKey> Order(string alias) =>
        CursorKeys[..^1].Select(column => new SortKey(new ColumnExpr(alias, column), Descending: true, IsNullable: false));

    private RowCompare Beyond(Query page, CursorInput cursor)
    {
        cursor.Nulls(context.Values);   // refuses a cursor of another kind
        var keys = CursorKeys[..^1].Select((column, i) => context.Parameters.Add(values => cursor.Read(values, i), column.ParameterType, column.StoreType));
        return new RowCompare(page.OrderBy.Select(k => k.Expr).ToEquatable(), Comparison.Less, keys.ToEquatable());
    }
}
