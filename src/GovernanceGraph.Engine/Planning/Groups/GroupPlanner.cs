using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans pages of groups: a tally by keys, and the members of each group.</summary>
internal sealed class GroupPlanner(PlanContext context, RowPlanner rows, ConnectionPlanner connections, CalendarPlanner calendar)
{
    public const int MaxKeys = 3;

    /// <summary>Groups in a page when <c>first</c> is not given.</summary>
    public const int UsualGroups = 100;

    /// <summary>The largest page of groups.</summary>
    public const int MostGroups = 1_000;

    private readonly KeyPlanner _keys = new(calendar);
    private readonly FigurePlanner _figures = new(context, connections);

    /// <param name="counted">The rows that are grouped.</param>
    /// <param name="within">The scope whose zone decides on days; null: the platform's zone does.</param>
    /// <param name="filters">What bounds the rows: cursors are bound to it.</param>
    public Shape Page(FigureRequest request, Grouping grouping, CountedRows counted, Argument? within, IReadOnlyList<Argument> filters)
    {
        var keys = GroupArguments.Keys(context, request.Find("by")!, grouping);
        var having = request.Find("having");
        var groups = Groups(request, grouping, counted, keys, within, having);
        request.Cost.Own += 1 + counted.Price();
        var order = new GroupOrder(rows).Order(groups, request.Find("order"), request.Field.Arguments!.Find("order") is null ? null : request.InputOf("order"));
        var scope = new CursorScope($"{grouping.Groups.Name}/{string.Join(',', keys)}/{order.Identity}", [.. filters, having ?? Argument.Null]);
        return new FigurePages(context, connections).Page(request, groups.Page, order, scope, f => Group(groups, f), Total);

        Query Total()
        {
            request.Cost.Own += counted.Price();
            return Groups(request, grouping, counted, keys, within, having).Page;
        }
    }

    private GroupQuery Groups(FigureRequest request, Grouping grouping, CountedRows counted, List<GroupKey> keys, Argument? within, Argument? having)
    {
        var tally = new Tally(counted.Query());
        var page = new Query(grouping.Groups, context.NewAlias(grouping.Groups.Table)) { From = new GroupSource(tally) };
        var columns = keys.Select(k => new ColumnExpr(page.Alias, _keys.Add(tally, k, within))).ToList();
        var behind = counted.Where([.. keys.Zip(columns, (key, column) => _keys.Has(key, column, within))]) with { Scan = ScanPrice.OfGroup(counted.Scan, keys.Exists(k => k.IsBounding)) };
        var groups = new GroupQuery(page, keys, columns, new TalliedRow(tally, page.Alias, page.Slot, behind, request.PerRow, request.Cost) { TallyScan = counted.Scan, IsOfPeople = grouping.IsOfPeople });
        if (having is not null) page.Where.AddRange(GroupOrder.Having(context, groups, having, request.InputOf("having")));
        return groups;
    }

    private ObjectShape Group(GroupQuery groups, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        return new ObjectShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, f.Definition is PlannedField planned ? Part(groups, planned, f) : new ConstantShape(JsonKey.Text(type.Name))))]);
    }

    private Shape Part(GroupQuery groups, PlannedField planned, CollectedField field) => planned.Binding switch
    {
        KeyBinding => Key(groups, field),
        SuppressedBinding => _figures.Suppressed(groups.Row),
        _ => _figures.Member(groups.Row, planned, field),
    };

    private ObjectShape Key(GroupQuery groups, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        return new ObjectShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, f.Definition switch
        {
            PlannedField { Binding: KeyValueBinding value } => Value(groups, value.Key, f),
            _ => new ConstantShape(JsonKey.Text(type.Name)),
        }))]);
    }

    /// <summary>A value of the key; null where the rows are not grouped by it.</summary>
    private Shape Value(GroupQuery groups, GroupKey key, CollectedField field)
    {
        var index = groups.Keys.ToList().IndexOf(key);
        if (index < 0) return new ConstantShape("null"u8.ToArray());
        if (key is not ReferenceKey reference) return new ScalarShape(groups.Page.Slot(groups.Columns[index]), groups.Columns[index].Column.Kind);
        var kind = RowKind.Of(reference.Relation.Target, context.Catalog.FindNodeType(field.Definition.ResolvedType!.GetNamedType().Name));
        return connections.Objects.Object(groups.Page, groups.Join(rows, index), kind, field.Nodes, groups.Row.Cost.Add(), isOptional: true);
    }
}
