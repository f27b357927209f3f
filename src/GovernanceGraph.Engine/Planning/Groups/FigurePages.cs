using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans pages of computed rows (groups, ranked scopes): sorted, paged by keyset and counted like any list, forward only.</summary>
internal sealed class FigurePages(PlanContext context, ConnectionPlanner connections)
{
    /// <param name="request">The field and its own arguments.</param>
    /// <param name="item">Plans one row of <paramref name="page"/>.</param>
    /// <param name="total">All rows, whichever page of them; called when they are to be counted.</param>
    public ConnectionShape Page(FigureRequest request, Query page, PageOrder order, CursorScope scope, Func<CollectedField, Shape> item, Func<Query> total)
    {
        page.OrderBy.AddRange(order.Keys.Select(k => k.Sort));
        if (request.After is { } after) page.Keyset = new KeysetPlanner(context).Beyond(order, scope, after, backward: false);
        page.IsPageFirst = page.Joins.Count == 0;
        page.Limit = request.Size.IsFixed ? new IntegerLiteral(request.Size.Read(context.Values)) : context.Parameters.Add(v => request.Size.Read(v), typeof(int), "integer");

        var members = new FigureMembers(page, order, new CursorShape(scope), item);
        var type = (IObjectGraphType)request.Field.ResolvedType!.GetNamedType();
        var shapes = context.Fields.Collect(type, request.Collected.Nodes).Select(f => new Member(f.Key, f.Definition.Name switch
        {
            "nodes" => new NodesShape(members.Item(connections.Objects, f, request.PerRow)),
            "edges" => members.Edges(context, connections.Objects, f, request.PerRow),
            "pageInfo" => members.PageInfo(context, f),
            "totalCount" => new ScalarShape(request.Slot(new CountOf(total(), connections.AtMost(f))), WireKind.Integer),
            _ => new ConstantShape(JsonKey.Text(type.Name)),
        })).ToArray();
        return new ConnectionShape
        {
            Rows = members.ReadsRows ? request.Slot(new RowsOf(page)) : null,
            SlotCount = page.Slots.Count,
            Size = request.Size,
            IsBackward = false,
            HasCursor = request.After is not null,
            Cursor = members.Cursor,
            Members = shapes,
        };
    }
}

/// <summary>A field that gives a page of computed rows, with its place in the record around it and what it costs.</summary>
internal sealed class FigureRequest
{
    private readonly PlanContext _context;

    public FigureRequest(PlanContext context, Func<Expr, int> slot, PlannedField field, CollectedField collected, CostTerm cost)
    {
        (_context, Slot, Field, Collected, Cost) = (context, slot, field, collected, cost);
        Size = new PageSize("first", Find("first")) { Usual = GroupPlanner.UsualGroups, Most = GroupPlanner.MostGroups };
        After = Find("after");
        PerRow = cost.Add(Size);
    }

    public Func<Expr, int> Slot { get; }

    public PlannedField Field { get; }

    public CollectedField Collected { get; }

    public CostTerm Cost { get; }

    public CostTerm PerRow { get; }

    public PageSize Size { get; }

    public Argument? After { get; }

    /// <summary>An argument that is there and not null.</summary>
    public Argument? Find(string name) =>
        Field.Arguments?.Find(name) is null ? null : _context.Arguments.Read(Collected.Nodes[0], Field, name) is { IsNull: false } given ? given : null;

    /// <summary>The type of an argument that is an input object, or a list of them.</summary>
    public IInputObjectGraphType InputOf(string name) => (IInputObjectGraphType)Field.Arguments!.Find(name)!.ResolvedType!.GetNamedType();
}

/// <summary>The members of a page of computed rows.</summary>
internal sealed class FigureMembers(Query page, PageOrder order, CursorShape cursor, Func<CollectedField, Shape> item) : PageMembers(page, order, cursor, isBackward: false, kind: null)
{
    public override Shape Item(ObjectPlanner objects, CollectedField field, CostTerm cost)
    {
        ReadsRows = true;
        return item(field);
    }
}
