using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>A connection's order: the sort keys, always ended by the id in the last key's direction (the index's), so that it is total.</summary>
/// <param name="Identity">The order as text, which cursors are bound to.</param>
/// <param name="IsIndexed">Whether an index serves it.</param>
public sealed record PageOrder(IReadOnlyList<OrderKey> Keys, string Identity, bool IsIndexed);

/// <param name="Column">What the key's values are.</param>
public sealed record OrderKey(SortKey Sort, Column Column);

/// <summary>Turns an <c>order</c> argument, or its absence, into sort keys.</summary>
public sealed class OrderPlanner(RowPlanner rows)
{
    public PageOrder Order(Query page, Argument? order, IInputObjectGraphType? input)
    {
        var keys = new List<OrderKey>();
        var identity = new StringBuilder();
        if (order is { IsNull: false })
            foreach (var item in order.Items.Where(i => !i.IsNull)) Add(page, page.Alias, item, input!, isNullable: false, "", keys, identity);
        if (keys.Count >= Identity.CursorCodec.MaxKeys)
            throw new RequestException(GraphError.OverLimit("orderKeys", Identity.CursorCodec.MaxKeys - 1, keys.Count, $"`order` takes at most {Identity.CursorCodec.MaxKeys - 1} keys."));
        var entity = page.Entity!;
        var isIndexed = keys.Count <= 1 && (keys.Count == 0 || keys[0].Sort.Expr is ColumnExpr own && own.Alias == page.Alias && entity.IndexedOrders.Contains(own.Column));
        if (keys.Count == 0)
            foreach (var (column, descending) in entity.DefaultOrder) Key(page.Alias, column, descending, isNullable: false, column.Name, keys, identity);
        if (keys.All(k => k.Column != entity.Key || k.Sort.Expr is ColumnExpr c && c.Alias != page.Alias))
            Key(page.Alias, entity.Key, keys.Count > 0 && keys[^1].Sort.Descending, isNullable: false, "id", keys, identity);
        return new PageOrder(keys, identity.ToString(), isIndexed);
    }

    private void Add(Query page, string alias, Argument item, IInputObjectGraphType input, bool isNullable, string path, List<OrderKey> keys, StringBuilder identity)
    {
        foreach (var (name, value) in item.Fields)
        {
            if (value.IsNull) continue;
            var field = (PlannedInputField)input.GetField(name)!;
            if (field.Binding is ReferenceBinding reference)
                Add(page, rows.Join(page, alias, reference), value, (IInputObjectGraphType)field.ResolvedType!.GetNamedType(), isNullable || !RowPlanner.IsAlwaysThere(reference), path + name + ".", keys, identity);
            else
                Key(alias, field.Binding is ColumnBinding c ? c.Column : page.Entity!.Key, value.Value is SortDirection.Descending, isNullable, path + name, keys, identity);
        }
    }

    private static void Key(string alias, Column column, bool descending, bool isNullable, string name, List<OrderKey> keys, StringBuilder identity)
    {
        var expr = new ColumnExpr(alias, column);
        if (keys.Any(k => k.Sort.Expr.Equals(expr))) return;   // a repeated key changes nothing
        keys.Add(new OrderKey(new SortKey(expr, descending, isNullable || column.IsNullable), column));
        identity.Append(name).Append(descending ? '>' : '<');
    }
}
