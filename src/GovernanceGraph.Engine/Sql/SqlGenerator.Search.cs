namespace GovernanceGraph.Engine.Sql;

/// <summary>The statement's part that searches.</summary>
public sealed partial class SqlGenerator
{
    private void With(SearchFinds finds)
    {
        Line($"with {SearchFinds.Entity.Table} as materialized (");
        Nested(() =>
        {
            Line("select *");
            Line("from (");
            Nested(() => Tables(finds));
            Line(") f");
            Line("order by score desc, kind desc, id desc");
            Line($"limit {SearchFinds.Most}");
        });
        Line(")");
    }

    private void Tables(SearchFinds finds)
    {
        if (finds.Tables.Count == 0) Line("select ''::text as kind, null::uuid as id, null::double precision as score where false");
        for (var i = 0; i < finds.Tables.Count; i++)
        {
            if (i > 0) Line("union all");
            if (finds.Tables[i].Newest is { } newest) Dated(finds, finds.Tables[i], newest);
            else Undated(finds, finds.Tables[i]);
        }
    }

    private void Undated(SearchFinds finds, SearchedRows table)
    {
        Line($"(select {Quoted(table.Kind)} as kind, {table.Rows.Alias}.id, ");
        Rank(finds, table);
        Add(" as score");
        FromFound(finds, table);
        Line($"limit {SearchFinds.Undated})");
    }

    /// <summary>The finds among the newest rows; and, unless those are many or all rows there are, the newest others of the index.</summary>
    private void Dated(SearchFinds finds, SearchedRows table, IReadOnlyList<SortKey> newest)
    {
        var alias = table.Rows.Alias;
        Line("(with newest as materialized (");
        Nested(() =>
        {
            Line($"select {alias}.id, case when ");
            Write(new Found(new ColumnExpr(alias, table.Vector), finds.Text));
            Add(" then ");
            Rank(finds, table);
            Add(" end as score");
            Line($"from {Name(table.Rows.Entity!.Table)} {alias}");
            Where(table.Rows.Where);
            By(newest);
            Line($"limit {SearchFinds.Newest}");
        });
        Line(")");
        Line($"select {Quoted(table.Kind)} as kind, id, score from newest where score is not null");
        Line("union all");
        Line($"select {Quoted(table.Kind)}, {alias}.id, ");
        Rank(finds, table);
        Line("from (");
        Nested(() => NewestFound(finds, table, newest));
        Line($") {alias})");
    }

    private void NewestFound(SearchFinds finds, SearchedRows table, IReadOnlyList<SortKey> newest)
    {
        Line("select *");
        Line("from (");
        Nested(() =>
        {
            Line("select ");
            List([.. newest.Select(k => k.Expr), new ColumnExpr(table.Rows.Alias, table.Vector)], Write);
            FromFound(finds, table);
            Line($"  and (select count(*) = {SearchFinds.Newest} and count(score) < {SearchFinds.Enough} from newest)");
            Line($"  and {table.Rows.Alias}.id <> all(array(select id from newest where score is not null))");
            Line($"limit {SearchFinds.Dated}");
        });
        Line($") {table.Rows.Alias}");
        By(newest);
        Line($"limit {SearchFinds.Ranked}");
    }

    private void FromFound(SearchFinds finds, SearchedRows table)
    {
        Line($"from {Name(table.Rows.Entity!.Table)} {table.Rows.Alias}");
        Where([new Found(new ColumnExpr(table.Rows.Alias, table.Vector), finds.Text), .. table.Rows.Where]);
    }

    private void By(IReadOnlyList<SortKey> keys)
    {
        Line("order by ");
        List(keys, key => { Write(key.Expr); if (key.Descending) Add(" desc"); });
    }

    private void Rank(SearchFinds finds, SearchedRows table)
    {
        Add("search_rank(");
        Write(new ColumnExpr(table.Rows.Alias, table.Vector));
        Add(", ");
        Write(finds.Text);
        Add(", ");
        if (table.Date is { } date) Write(date);
        else Add("null");
        Add("::timestamptz, ");
        Write(finds.Instant);
        Add(")");
    }
}
