using GovernanceGraph.Engine.Catalog.Groups;

namespace GovernanceGraph.Engine.Sql;

/// <summary>Groups, aggregates and calendars.</summary>
public sealed partial class SqlGenerator
{
    /// <summary>FROM. What a source of its own tests inside itself is taken out of the conditions.</summary>
    private void From(Query query, List<Expr> conditions)
    {
        switch (query.From)
        {
            case null:
                Line($"from {Name(query.Entity!.Table)} {query.Alias}");
                break;
            case CallSource call:
                Line($"from {Name(call.Function)}(");
                List(call.Arguments, Write);
                Add($") {query.Alias}");
                break;
            case GroupSource groups:
                Line("from (");
                Nested(() => Tally(groups.Groups));
                Line($") {query.Alias}");
                break;
            case TalliedSource source:
                Line("from (");
                Nested(() => Tallied(query, source, conditions));
                Line($") {query.Alias}");
                conditions.Clear();
                break;
            case CalendarSource source:
                Line("from (");
                Nested(() => Calendar(query, source));
                Line($") {query.Alias}");
                break;
        }
    }

    private void Tallied(Query query, TalliedSource source, List<Expr> conditions)
    {
        Line($"select {query.Alias}.*, t.*");
        if (source.Rank is { } rank)
        {
            Add(", rank() over (order by ");
            Write(rank.Expr is ColumnExpr score ? score with { Alias = "t" } : rank.Expr);
            Add($"{(rank.Descending ? " desc" : "")}) as {TalliedSource.Place.Name}");
        }

        Line($"from {Name(query.Entity!.Table)} {query.Alias}");
        Lateral(source.Tally);
        Where(conditions);
    }

    private void Calendar(Query query, CalendarSource source)
    {
        Line($"select {query.Alias}.*, t.*");
        Line($"from (select d::date as {CalendarSource.Day.Name} from generate_series(");
        Write(new FirstDayOf(source.Unit, source.From, Zone: null));
        Add("::timestamp, ");
        Write(source.To);
        Add($"::timestamp, interval {Step(source.Unit)}) d) {query.Alias}");
        Lateral(source.Tally);
    }

    private void Lateral(Tally tally)
    {
        Line("cross join lateral (");
        Nested(() => Tally(tally));
        Line(") t");
    }

    private void Tally(Tally tally)
    {
        Line("select ");
        List(tally.Columns, c => { Write(c.Value); Add($" as {c.Column.Name}"); });
        if (tally.Columns.Count == 0) Add("count(*) as m0");
        Source(tally.Rows, alternative: null);
        if (tally.Keys > 0) Line($"group by {string.Join(", ", Enumerable.Range(1, tally.Keys))}");
    }

    private bool WriteAggregate(Expr expr)
    {
        switch (expr)
        {
            case Aggregate a: Aggregate(a); break;
            case Elapsed e: Operand(e.To); Add(" - "); Operand(e.From); break;
            case Hours h: Add("date_part('epoch', "); Write(h.Interval); Add(") / 3600"); break;
            case AsFloat f: Operand(f.Operand); Add("::double precision"); break;
            case AsMoney m: Add("round("); Operand(m.Operand); Add("::numeric, 2)"); break;
            case Ratio r: Ratio(r); break;
            case Infinity i: Add(i.Negative ? "'-infinity'::double precision" : "'infinity'::double precision"); break;
            case Now: Add("now()"); break;
            case CountOfPeople { Count: Sql.Aggregate } c: Add("case when "); Write(c.Count); Add(" >= 5 then ("); Write(c.Count); Add(" + 2) / 5 * 5 end"); break;
            case CountOfPeople c: Add("(select case when c.n >= 5 then (c.n + 2) / 5 * 5 end from (select "); Write(c.Count); Add(" as n) c)"); break;
            case FirstDayOf f: FirstDay(f); break;
            case NextFirstDay n: Add("("); Operand(n.Day); Add(n.Unit == DateUnit.Day ? " + 1)" : $" + interval {Step(n.Unit)})::date"); break;
            case DayBefore d: Write(d.Day); Add(" - 1"); break;
            case StartOfDay s: StartOfDay(s); break;
            case IsSame s: Operand(s.Left); Add(" is not distinct from "); Operand(s.Right); break;
            default: return false;
        }

        return true;
    }

    private static bool IsCall(Expr expr) => expr is Sql.Aggregate { Filter: null } or FirstDayOf or NextFirstDay or Sql.StartOfDay or Now;

    private void Aggregate(Aggregate aggregate)
    {
        var operand = aggregate.Operand;
        switch (aggregate.Function)
        {
            case AggregateFunction.Count: Add("count(*)"); break;
            case AggregateFunction.Median: Add("percentile_cont(0.5) within group (order by "); Write(operand!); Add(")"); break;
            default: Add(NameOf(aggregate.Function)); Add("("); Write(operand!); Add(")"); break;
        }

        if (aggregate.Filter is not { } filter) return;
        Add(" filter (where ");
        Write(filter);
        Add(")");
    }

    private static string NameOf(AggregateFunction function) => function switch
    {
        AggregateFunction.Sum => "sum",
        AggregateFunction.Average => "avg",
        AggregateFunction.Minimum => "min",
        _ => "max",
    };

    private void Ratio(Ratio ratio)
    {
        Operand(ratio.Numerator);
        Add("::double precision");
        if (ratio.Factor != 1) Add($" * {ratio.Factor}");
        Add(" / nullif(");
        Write(ratio.Denominator);
        Add(", 0)");
    }

    private void FirstDay(FirstDayOf first)
    {
        Add($"date_trunc('{first.Unit.ToString().ToLowerInvariant()}', ");
        Operand(first.Moment);
        if (first.Zone is { } zone)
        {
            Add(" at time zone ");
            Operand(zone);
        }
        else
        {
            Add("::timestamp");
        }

        Add(")::date");
    }

    /// <summary>The moment after the last one of the day before tells the earlier of two midnights; PostgreSQL takes the later one.</summary>
    private void StartOfDay(StartOfDay start)
    {
        Add("least(");
        Operand(start.Day);
        Add("::timestamp at time zone ");
        Operand(start.Zone);
        Add(", (");
        Operand(start.Day);
        Add("::timestamp - interval '1 microsecond') at time zone ");
        Operand(start.Zone);
        Add(" + interval '1 microsecond')");
    }

    private static string Step(DateUnit unit) => unit == DateUnit.Quarter ? "'3 months'" : $"'1 {unit.ToString().ToLowerInvariant()}'";
}
