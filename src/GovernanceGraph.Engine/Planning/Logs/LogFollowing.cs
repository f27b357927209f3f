using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Logs;

/// <summary>The statements of whoever follows a log for all viewers: what is new, and where it ends now. They tell where to look, and nothing that is shown.</summary>
internal static class LogFollowing
{
    /// <summary>The rows behind <see cref="LogRange.After"/>, and whether further ones wait for a transaction to end.</summary>
    public static Plan News(Entity entity)
    {
        var (log, parameters, record) = (entity.Log!, new ParameterList(), new Query(entity: null, ""));
        var news = Log(entity, "e1");
        news.Where.Add(new RowCompare(Keys(news, log.Keys), Comparison.Greater, EquatableList.Of(
            parameters.Add(v => v.Range.After.Turn, typeof(long), "bigint"), parameters.Add(v => v.Range.After.Sequence, typeof(long), "bigint"))));
        news.Where.Add(BelowHorizon(news, log));
        news.OrderBy.AddRange(InOrder(news, log));
        news.Limit = parameters.Add(v => v.Range.Most, typeof(int), "integer");
        foreach (var column in (Column[])[.. log.Keys, log.Kind, log.Subject.From, .. entity.Scopes]) news.Slot(new ColumnExpr(news.Alias, column));

        // The last row tells: in this order it is found by the index, whatever PostgreSQL thinks of how many rows wait.
        var waiting = Log(entity, "e2");
        waiting.Where.Add(new Compare(new ColumnExpr(waiting.Alias, log.Turn), Comparison.GreaterOrEqual, new Horizon(log.Horizon)));
        waiting.OrderBy.AddRange(Backward(waiting, log));
        waiting.Limit = new IntegerLiteral(1);
        waiting.Slot(new ColumnExpr(waiting.Alias, log.Turn));
        record.Slot(new RowsOf(news));
        record.Slot(new RowsOf(waiting));
        return Plan(record, parameters);
    }

    /// <summary>The last row that can be read, and the last that is gone: where the log ends now.</summary>
    public static Plan End(Entity entity)
    {
        var (log, record) = (entity.Log!, new Query(entity: null, ""));
        var last = Log(entity, "e1");
        last.Where.Add(BelowHorizon(last, log));
        last.OrderBy.AddRange(Backward(last, log));
        last.Limit = new IntegerLiteral(1);
        foreach (var column in log.Keys) last.Slot(new ColumnExpr(last.Alias, column));
        var floor = new Query(log.Floor, "f2");
        foreach (var column in log.FloorKeys) floor.Slot(new ColumnExpr(floor.Alias, column));
        record.Slot(new RowsOf(last));
        record.Slot(new RowsOf(floor));
        return Plan(record, new ParameterList());
    }

    /// <summary>All transactions below the horizon have ended: what stands there is all that ever will.</summary>
    public static Compare BelowHorizon(Query query, EventLog log) => new(new ColumnExpr(query.Alias, log.Turn), Comparison.Less, new Horizon(log.Horizon));

    public static IEnumerable<SortKey> InOrder(Query query, EventLog log) => log.Keys.Select(key => new SortKey(new ColumnExpr(query.Alias, key), Descending: false, IsNullable: false));

    private static IEnumerable<SortKey> Backward(Query query, EventLog log) => InOrder(query, log).Select(key => key with { Descending = true });

    private static Query Log(Entity entity, string alias) => new(entity, alias);

    private static EquatableList<Expr> Keys(Query query, IReadOnlyList<Column> keys) => keys.Select(key => (Expr)new ColumnExpr(query.Alias, key)).ToEquatable();

    private static Plan Plan(Query record, ParameterList parameters) =>
        new([new RootField(new Member("log", new ConstantShape([])), record, 0)], parameters.ToArray(), new CostTerm(), SqlGenerator.Statement([record]));
}
