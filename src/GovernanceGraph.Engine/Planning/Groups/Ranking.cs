using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>What is ranked, by which figure, in which direction.</summary>
internal sealed record Ranking(FigureRequest Request, RankingBinding Binding, ReferenceKey Level, Measure By, bool IsDescending)
{
    /// <summary>By the figure, those without it last whichever the direction; then as lists of scopes are ordered.</summary>
    /// <param name="value">The figure itself.</param>
    public PageOrder Order(TalliedRow row, out ColumnExpr value)
    {
        value = FigurePlanner.Headline(row, By);
        var entity = Level.Relation.Target;
        var score = new ColumnExpr(row.Alias, row.Tally.Value(Score(row.Tally, value.Column), WireKind.Float, isNullable: false));
        List<OrderKey> keys = [new(new SortKey(score, IsDescending, IsNullable: false), score.Column)];
        foreach (var (column, descending) in entity.DefaultOrder) keys.Add(new OrderKey(new SortKey(new ColumnExpr(row.Alias, column), descending, column.IsNullable), column));
        keys.Add(new OrderKey(new SortKey(new ColumnExpr(row.Alias, entity.Key), Descending: false, IsNullable: false), entity.Key));
        return new PageOrder(keys, $"{By.Name}{(IsDescending ? '>' : '<')}", IsIndexed: false);
    }

    private Coalesce Score(Tally tally, Column value) =>
        new(EquatableList.Of(new AsFloat(tally.Columns.Single(c => c.Column == value).Value), new Infinity(Negative: IsDescending)));
}
