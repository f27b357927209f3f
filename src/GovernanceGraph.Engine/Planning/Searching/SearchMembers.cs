using System.Text;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Search;
using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Searching;

/// <summary>Plans the members of a search's connection: each find's object and highlights are read by its key, by one small query for each table.</summary>
internal sealed class SearchMembers(PlanContext context, RowPlanner rows, Query page, PageOrder order, CursorShape cursor, SearchInput text, IReadOnlyList<Entity> entities)
    : PageMembers(page, order, cursor, isBackward: false, kind: null)
{
    private readonly Query _page = page;

    public override Shape Item(ObjectPlanner objects, CollectedField field, CostTerm cost)
    {
        ReadsRows = true;
        var one = cost.Add();
        return Pick(entity =>
        {
            var (kind, query) = Row(entity);
            var item = objects.Object(query, query.Alias, kind, field.Nodes, one.Either());
            return new FirstShape(Slot(entity, query), query.Slots.Count, item);
        });
    }

    protected override Shape EdgeMember(ObjectPlanner objects, CollectedField field, IObjectGraphType edge, CostTerm cost) => field.Definition.Name switch
    {
        "score" => new ScalarShape(_page.Slot(new ColumnExpr(_page.Alias, SearchFinds.Score)), WireKind.Float),
        "highlights" => Pick(entity => Highlights(entity, field)),
        _ => base.EdgeMember(objects, field, edge, cost),
    };

    private PickShape Pick(Func<Entity, Shape> shape) => new(
        _page.Slot(new ColumnExpr(_page.Alias, SearchFinds.Kind)),
        [.. entities.Select(e => new PickShape.Alternative(Encoding.UTF8.GetBytes(e.Name), shape(e)))]);

    private (RowKind Kind, Query Query) Row(Entity entity)
    {
        var kind = RowKind.Of(entity.Types);
        var query = rows.Rows(kind, isRoot: true, byKey: true);
        query.Where.Insert(0, new Compare(new ColumnExpr(query.Alias, entity.Key), Comparison.Equal, new ColumnExpr(_page.Alias, SearchFinds.Key)));
        return (kind, query);
    }

    private int Slot(Entity entity, Query query) =>
        _page.Slot(new OnlyWhen(new Compare(new ColumnExpr(_page.Alias, SearchFinds.Kind), Comparison.Equal, new TextLiteral(entity.Name)), new RowsOf(query)));

    private HighlightsShape Highlights(Entity entity, CollectedField field)
    {
        var (_, query) = Row(entity);
        var fields = entity.Search!.Fields.Select(f => new HighlightsShape.Field(JsonKey.Text(f.Name), query.Slot(new ColumnExpr(query.Alias, f.Column)), f.IsCode)).ToArray();
        return new HighlightsShape(text, Slot(entity, query), query.Slots.Count, fields, Members(field, (f, type) => f.Definition.Name switch
        {
            "field" => HighlightFieldShape.Instance,
            "ranges" => new RangesShape(Members(f, (part, range) => part.Definition.Name is "start" or "length" ? new RangePartShape(part.Definition.Name == "length") : new ConstantShape(JsonKey.Text(range.Name)))),
            _ => new ConstantShape(JsonKey.Text(type.Name)),
        }));
    }

    private Member[] Members(CollectedField field, Func<CollectedField, IObjectGraphType, Shape> shape)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        return [.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, shape(f, type)))];
    }
}
