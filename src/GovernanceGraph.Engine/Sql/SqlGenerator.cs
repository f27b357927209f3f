using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Sql;

/// <summary>Writes the statement of a plan, pretty-printed: the same plan is the same text. The only place that quotes names and constants.</summary>
public sealed partial class SqlGenerator
{
    private readonly StringBuilder _sql = new();
    private int _indent;

    /// <summary>One statement with one column per root field: its record in binary form, or the rows of a list.</summary>
    public static string Statement(IReadOnlyList<Query> roots)
    {
        var generator = new SqlGenerator();
        generator._sql.Append("select");
        for (var i = 0; i < roots.Count; i++) generator.Root(roots[i], isLast: i == roots.Count - 1);
        return generator._sql.ToString();
    }

    private void Root(Query query, bool isLast)
    {
        _indent++;
        Line("");
        if (query.IsList) Write(query.Slots[0]);
        else Record(query);
        if (!isLast) Add(",");
        _indent--;
    }

    private void Record(Query query)
    {
        Add("(select record_send(r) from (");
        Nested(() => Select(query, alternative: null));
        Line(") r)");
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    private void Select(Query query, LinkAlternative? alternative)
    {
        if (query.Finds is { } finds) With(finds);
        Line("select ");
        if (query.Slots.Count == 0) Add("1 as s0");   // a record has at least one column
        for (var i = 0; i < query.Slots.Count; i++)
        {
            if (i > 0) Add(", ");
            Write(query.Slots[i]);
            Add($" as s{i}");
        }

        if (query.IsPageFirst && query.Joins.Exists(j => !j.IsLink))
        {
            Line("from (");
            Nested(() => Page(query, alternative));
            Line($") {query.Alias}");
            Joins(query.Joins.Where(j => !j.IsLink));
            Order(query);
            return;
        }

        Source(query, alternative);
        Order(query);
        Limit(query);
    }

    /// <summary>The rows of a page before anything is joined; PostgreSQL reads only the columns that are used outside.</summary>
    private void Page(Query query, LinkAlternative? alternative)
    {
        var conditions = Conditions(query, alternative);
        Rows(query, conditions, query.Keyset);
        Order(query);
        Limit(query);
    }

    private void Order(Query query)
    {
        if (query.OrderBy.Count == 0) return;
        Line("order by ");
        List(query.OrderBy, key => { Write(key.Expr); if (key.Descending) Add(" desc"); });
    }

    private void Limit(Query query)
    {
        if (query.Limit is null) return;
        Line("limit ");
        Write(query.Limit);
        if (query.LookAhead > 0) Add($" + {query.LookAhead}");
    }

    /// <summary>FROM and WHERE; the join order is the one written here (the session sets join_collapse_limit = 1).</summary>
    private void Source(Query query, LinkAlternative? alternative)
    {
        if (query.Entity is null) return;
        var conditions = Conditions(query, alternative);
        if (query.Nearest is { } nearest)
        {
            FromNearest(query, nearest, conditions);
            conditions.Clear();
        }
        else
        {
            From(query, conditions);
        }

        Joins(query.Joins.Where(j => !j.IsLink || query.Nearest is null));
        if (query.Keyset is { } keyset) conditions.Add(keyset);
        Where(conditions);
    }

    private static List<Expr> Conditions(Query query, LinkAlternative? alternative) => query.Link is { } link
        ? [new Compare((alternative ?? link.Alternatives[0]).Column, Comparison.Equal, link.Parent), .. query.Where]
        : [.. query.Where];

    /// <summary>The rows of a query that is a table of its own, with the link table that ties them to the row around them.</summary>
    private void Rows(Query query, List<Expr> conditions, Expr? keyset = null)
    {
        var links = query.Joins.Where(j => j.IsLink).ToList();
        Line(links.Count == 0 ? "select *" : $"select {query.Alias}.*");
        From(query, conditions);
        Joins(links);
        if (keyset is not null) conditions.Add(keyset);
        Where(conditions);
    }

    private void Joins(IEnumerable<Join> joins)
    {
        foreach (var join in joins)
        {
            Line($"{(join.IsInner ? "join" : "left join")} {Name(join.Table)} {join.Alias} on ");
            Write(join.On);
        }
    }

    /// <summary>The first rows by a key, as a table of their own; it goes by the alias of the table that they come from.</summary>
    private void FromNearest(Query query, (Expr Key, int Rows) nearest, List<Expr> conditions)
    {
        Line("from (");
        Nested(() =>
        {
            Rows(query, conditions);
            Line("order by ");
            Write(nearest.Key);
            Add(", ");
            Write(new ColumnExpr(query.Alias, query.Entity!.Key));
            Line($"limit {nearest.Rows}");
        });
        Line($") {query.Alias}");
    }

    private void Where(List<Expr> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            Line(i == 0 ? "where " : "  and ");
            Write(conditions[i]);
        }
    }

    /// <summary>Writes a nested query once, or once for each alternative of its link, of which the parent's row chooses one.</summary>
    private void Linked(Query query, Action<LinkAlternative?> write)
    {
        if (query.Link is not { Alternatives.Count: > 1 } link)
        {
            write(null);
            return;
        }

        Add("case");
        Nested(() =>
        {
            foreach (var alternative in link.Alternatives)
            {
                Line("when ");
                Write(alternative.When!);
                Add(" then ");
                write(alternative);
            }
        });
        Line("end");
    }

    private void Rows(Query query) => Linked(query, alternative =>
    {
        Add("(select string_agg(record_send(r), '') from (");
        Nested(() => Select(query, alternative));
        Line(") r)");
    });

    private void Count(CountOf count) => Linked(count.Query, alternative =>
    {
        Add(count.AtMost is null ? "(select count(*)" : "(select count(*) from (select 1");
        Nested(() => Source(count.Query, alternative));
        if (count.AtMost is not null)
        {
            Line("limit ");
            Write(count.AtMost);
            Add(") r");
        }

        Add(")");
    });

    private void Exists(Query query)
    {
        Add("exists (select 1");
        Nested(() => Source(query, alternative: null));
        Add(")");
    }

    private void Keys(KeysOf keys)
    {
        Add("array(select ");
        Write(keys.Key);
        Nested(() => Source(keys.Query, alternative: null));
        Add(")");
    }

    // ---- expressions ----------------------------------------------------------------------------------------------

    private void Write(Expr expr)
    {
        switch (expr)
        {
            case ColumnExpr c: Add($"{c.Alias}.{Name(c.Column.Name)}"); break;
            case Parameter p: Add($"${p.Ordinal}::{p.StoreType}"); break;
            case IntegerLiteral i: Add(i.Value.ToString(CultureInfo.InvariantCulture)); break;
            case BooleanLiteral b: Add(b.Value ? "true" : "false"); break;
            case TextLiteral t: Add(Quoted(t.Value)); break;
            case Compare c: Operand(c.Left); Add($" {Symbol(c.Operator)} "); Operand(c.Right); break;
            case RowCompare c: Tuple(c.Left); Add($" {Symbol(c.Operator)} "); Tuple(c.Right); break;
            case AnyOf a: Operand(a.Left); Add(" = any("); Write(a.Array); Add(")"); break;
            case Coalesce c: Add("coalesce"); Tuple(c.Operands); break;
            case KeysOf k: Keys(k); break;
            case ArrayOf a: Add("array["); List(a.Items, Write); Add("]"); break;
            case InList i: Operand(i.Left); Add(" in "); Tuple(i.Values); break;
            case IsNull n: Operand(n.Operand); Add(n.Negated ? " is not null" : " is null"); break;
            case And a: Junction(a.Operands, " and ", empty: "true"); break;
            case Or o: Junction(o.Operands, " or ", empty: "false"); break;
            case Not n: Negation(Bare(n.Operand)); break;
            case Call c: Function(c); break;
            case Masked m: Mask(m); break;
            case OnlyWhen w: Add("case when "); Write(w.Condition); Add(" then "); Write(w.Operand); Add(" end"); break;
            case FirstOf f: Cases(f); break;
            case TaggedText { Text: NullText } t: Add(Quoted(t.Tag.ToString())); break;
            case TaggedText t: Add($"{Quoted(t.Tag.ToString())} || coalesce("); Write(t.Text); Add(", '')"); break;
            case NullText: Add("null::text"); break;
            case AsText t: Operand(t.Operand); Add("::text"); break;
            case SphereDistance d: Distance(d); break;
            case InBox b: Box(b); break;
            case Found f: Operand(f.Vector); Add(" @@ "); Write(f.Text); break;
            case Once o: Add("(select "); Write(o.Operand); Add(")"); break;
            case Horizon h: Add($"(select public.{Name(h.Function)}())"); break;
            case JsonText j: Operand(j.Operand); Add("::text"); break;
            case Exists e: Exists(e.Query); break;
            case CountOf c: Count(c); break;
            case RowsOf r: Rows(r.Query); break;
            default: if (!WriteAggregate(expr)) throw new NotSupportedException($"The generator does not know the expression {expr.GetType().Name}."); break;
        }
    }

    /// <summary>PostgreSQL makes a join of <c>not exists</c>, but a look-up per row of <c>(exists …) is not true</c>; what is never null is negated plainly.</summary>
    private void Negation(Expr operand)
    {
        switch (operand)
        {
            case Exists e: Add("not "); Exists(e.Query); break;
            case IsNull n: Write(n with { Negated = !n.Negated }); break;
            case BooleanLiteral b: Write(new BooleanLiteral(!b.Value)); break;
            case Not n: Operand(Bare(n.Operand)); break;
            default: Add("("); Write(operand); Add(") is not true"); break;
        }
    }

    /// <summary>A junction of one operand is that operand.</summary>
    private static Expr Bare(Expr expr) => expr switch
    {
        And { Operands: [var only] } => Bare(only),
        Or { Operands: [var only] } => Bare(only),
        _ => expr,
    };

    private void Function(Call call)
    {
        var (left, right) = (call.Arguments[0], call.Arguments.Count > 1 ? call.Arguments[1] : null);
        switch (call.Function)
        {
            case Sql.Function.StartsWith: Add("starts_with("); Write(left); Add(", "); Write(right!); Add(")"); break;
            case Sql.Function.EndsWith: Add("right("); Write(left); Add(", length("); Write(right!); Add(")) = "); Operand(right!); break;
            case Sql.Function.Contains: Add("strpos("); Write(left); Add(", "); Write(right!); Add(") > 0"); break;
            case Sql.Function.ContainsAnyCase: Add("strpos("); Lower(left); Add(", "); Lower(right!); Add(") > 0"); break;
            case Sql.Function.IsNotEmpty: Add("cardinality("); Write(left); Add(") > 0"); break;
            case Sql.Function.PositionIn: Add("array_position("); Write(left); Add(", "); Write(right!); Add(")"); break;
            case Sql.Function.HasElement: Operand(right!); Add(" = any("); Write(left); Add(")"); break;
            case Sql.Function.StartOfNextDay: Add("("); Write(left); Add(" + 1)::timestamp at time zone "); Operand(right!); break;
            default: throw new NotSupportedException($"The generator does not know the function {call.Function}.");
        }
    }

    /// <summary>Latin letters only, alike on every version and locale (<c>lower</c> is not).</summary>
    private void Lower(Expr text)
    {
        Add("translate(");
        Write(text);
        Add(", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')");
    }

    private void Cases(FirstOf first)
    {
        Add("case");
        foreach (var (when, then) in first.Cases)
        {
            Add(" when ");
            Write(when);
            Add(" then ");
            Write(then);
        }

        if (first.Else is not null)
        {
            Add(" else ");
            Write(first.Else);
        }

        Add(" end");
    }

    private void Mask(Masked masked)
    {
        void Value() => Write(masked.Operand);
        switch (masked.Mask)
        {
            case Access.Mask.Name: Add("left("); Value(); Add(", 1) || '*'"); break;
            case Access.Mask.Phone: Add("case when length("); Value(); Add(") < 11 then '****' else left("); Value(); Add(", 3) || '****' || right("); Value(); Add(", 4) end"); break;
            default: throw new NotSupportedException($"The mask {masked.Mask} reads no column.");
        }
    }

    private void Distance(SphereDistance d)
    {
        Add("2 * 6371008.8 * asin(least(1, sqrt(power(sin(radians(");
        Write(d.Latitude);
        Add(" - ");
        Write(d.FromLatitude);
        Add(") / 2), 2) + cos(radians(");
        Write(d.FromLatitude);
        Add(")) * cos(radians(");
        Write(d.Latitude);
        Add(")) * power(sin(radians(");
        Write(d.Longitude);
        Add(" - ");
        Write(d.FromLongitude);
        Add(") / 2), 2))))");
    }

    private void Box(InBox b)
    {
        Add("point(");
        List<Expr>([b.Longitude, b.Latitude], Write);
        Add(") <@ box(point(");
        List<Expr>([b.West, b.South], Write);
        Add("), point(");
        List<Expr>([b.East, b.North], Write);
        Add("))");
    }

    /// <summary>An operand of an operator; what is not a name, a constant or a call is put into brackets.</summary>
    private void Operand(Expr expr)
    {
        var bare = expr is ColumnExpr or Parameter or IntegerLiteral or BooleanLiteral or TextLiteral or CountOf || IsCall(expr);
        if (!bare) Add("(");
        Write(expr);
        if (!bare) Add(")");
    }

    private void Junction(EquatableList<Expr> operands, string separator, string empty)
    {
        if (operands.Count == 1)
        {
            Write(operands[0]);
            return;
        }

        if (operands.Count == 0) Add(empty);
        else Tuple(operands, separator);
    }

    private void Tuple(EquatableList<Expr> items, string separator = ", ")
    {
        Add("(");
        List(items, Write, separator);
        Add(")");
    }

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "<>",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    // ---- text -----------------------------------------------------------------------------------------------------

    private void Add(string text) => _sql.Append(text);

    private void Line(string text) => _sql.Append('\n').Append(' ', _indent * 2).Append(text);

    private void Nested(Action write)
    {
        _indent++;
        write();
        _indent--;
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) Add(separator);
            write(items[i]);
        }
    }

    /// <summary>Names in snake_case need no quotes unless they are reserved; quoting all would hide the statement's sense.</summary>
    private static string Name(string identifier) =>
        identifier.All(c => c is (>= 'a' and <= 'z') or '_' or (>= '0' and <= '9')) ? identifier : $"\"{identifier.Replace("\"", "\"\"")}\"";

    private static string Quoted(string text) => $"'{text.Replace("'", "''")}'";
}
