using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans root fields whose rows a function of the database computes: a plain list, bounded, in the entity's order.</summary>
internal sealed class CallPlanner(PlanContext context, RowPlanner rows, ObjectPlanner objects)
{
    /// <summary>How many rows the list may have.</summary>
    public const string First = "first";

    public const int Usual = 5, Most = 20;

    /// <summary>What the function costs: as a look around a place.</summary>
    internal const long Price = 5;

    public ListShape List(Query record, CallBinding binding, PlannedField field, CollectedField root, CostTerm cost)
    {
        var kind = RowKind.Of(binding.Entity.Types);
        var query = rows.Rows(kind);
        query.From = new CallSource(binding.Call.Function, Values(binding.Call, field, root));
        foreach (var key in new OrderPlanner(rows).Order(query, order: null, input: null).Keys) query.OrderBy.Add(key.Sort);
        var size = new PageSize(First, context.Arguments.Read(root.Nodes[0], field, First)) { Usual = Usual, Most = Most };
        query.Limit = size.IsFixed ? new IntegerLiteral(size.Read(context.Values)) : context.Parameters.Add(values => size.Read(values), typeof(int), "integer");
        cost.Own += Price;
        var item = objects.Object(query, query.Alias, kind, root.Nodes, cost.Add(size));
        return new ListShape(record.Slot(new RowsOf(query)), query.Slots.Count, item);
    }

    private EquatableList<Expr> Values(IRowCall call, PlannedField field, CollectedField root)
    {
        var arguments = field.Arguments!.Where(a => a.Name is not First).ToDictionary(a => a.Name, a => context.Arguments.Read(root.Nodes[0], field, a.Name));
        object?[] Read(RequestValues values)
        {
            if (values.Remembered<object?[]>(arguments) is { } known) return known;
            var read = call.Values(arguments.ToDictionary(a => a.Key, a => a.Value?.Plain(values)), context.Clock.Now);
            values.Remember(arguments, read);
            return read;
        }

        Read(context.Values);
        return call.Parameters.Select((p, i) => context.Parameters.Add(values => Read(values)[i], p.ClrType, p.StoreType)).ToEquatable();
    }
}
