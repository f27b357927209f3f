using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans the members of one connection that read its rows.</summary>
internal class PageMembers(Query page, PageOrder order, CursorShape cursor, bool isBackward, RowKind? kind)
{
    /// <summary>Whether anything asked for the rows themselves.</summary>
    public bool ReadsRows { get; protected set; }

    public CursorShape Cursor => cursor;

    public virtual Shape Item(ObjectPlanner objects, CollectedField field, CostTerm cost)
    {
        ReadsRows = true;
        return objects.Object(page, page.Alias, kind!, field.Nodes, cost);
    }

    public EdgesShape Edges(PlanContext context, ObjectPlanner objects, CollectedField field, CostTerm cost)
    {
        ReadsRows = true;
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        return new EdgesShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, f.Definition.Name switch
        {
            "cursor" => CursorPlace(),
            "node" => Item(objects, f, cost),
            _ => EdgeMember(objects, f, type, cost),
        }))]);
    }

    /// <summary>A member of an edge that is neither the cursor nor the object.</summary>
    protected virtual Shape EdgeMember(ObjectPlanner objects, CollectedField field, IObjectGraphType edge, CostTerm cost) => new ConstantShape(JsonKey.Text(edge.Name));

    public PageInfoShape PageInfo(PlanContext context, CollectedField field)
    {
        ReadsRows = true;
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        return new PageInfoShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, Info(f.Definition.Name, type)))]);
    }

    private Shape Info(string name, IObjectGraphType type)
    {
        if (!Enum.TryParse<PageInfoField>(name, ignoreCase: true, out var which)) return new ConstantShape(JsonKey.Text(type.Name));
        if (which == (isBackward ? PageInfoField.HasPreviousPage : PageInfoField.HasNextPage)) page.LookAhead = 1;
        if (which is PageInfoField.StartCursor or PageInfoField.EndCursor) CursorPlace();
        return new PageInfoFieldShape(which);
    }

    private CursorPlaceShape CursorPlace()
    {
        if (cursor.Slots.Length == 0) cursor.Slots = [.. order.Keys.Select(k => page.Slot(k.Sort.Expr))];
        return CursorPlaceShape.Instance;
    }
}
