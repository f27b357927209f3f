using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans <c>viewer</c>: what the server knows of who asks, and the rows that are theirs.</summary>
internal sealed class ViewerPlanner(PlanContext context, RowPlanner rows, ConnectionPlanner connections)
{
    public ObjectShape Object(Query record, CollectedField root, CostTerm cost)
    {
        var type = (IObjectGraphType)root.Definition.ResolvedType!.GetNamedType();
        return new ObjectShape([.. context.Fields.Collect(type, root.Nodes).Select(f => new Member(f.Key, f.Definition is PlannedField planned ? Part(record, planned, f, cost) : new ConstantShape(JsonKey.Text(type.Name))))]);
    }

    private Shape Part(Query record, PlannedField planned, CollectedField field, CostTerm cost) => planned.Binding switch
    {
        ViewerFactBinding fact => new ViewerFactShape(fact.Fact),
        ViewerNumbersBinding numbers => new CountedObjectShape([.. context.Fields.Collect(numbers.Type, field.Nodes).Select(f => new Member(f.Key, f.Definition is PlannedField { Binding: ViewerFactBinding fact } ? new ViewerFactShape(fact.Fact) : new ConstantShape(JsonKey.Text(numbers.Type.Name))))]),
        ViewerRowBinding row => Row(record, row, field, cost.Add()),
        ViewerRowsBinding own => connections.Own(record.Slot, own.Entity, own.Own, planned, field, cost.Add()),
        var other => throw new InvalidOperationException($"{planned.Name} is bound to {other}, which is nothing of the viewer's."),
    };

    private Shape Row(Query record, ViewerRowBinding row, CollectedField field, CostTerm cost)
    {
        var own = new OwnGrant(row.Entity.Key, row.Of);
        if (context.Policies.SeesEverything || !rows.Access.CanHold(own)) return new ConstantShape("null"u8.ToArray());
        var kind = RowKind.Of(row.Entity.Types);
        var query = rows.Rows(kind, isRoot: true, byKey: true);
        query.Where.Insert(0, rows.Access.Any([own], query.Alias)!);
        query.Limit = new IntegerLiteral(1);
        var item = connections.Objects.Object(query, query.Alias, kind, field.Nodes, cost);
        return new FirstShape(record.Slot(new RowsOf(query)), query.Slots.Count, item);
    }
}
