using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans the keys of groups: their values, and which rows have them.</summary>
internal sealed class KeyPlanner(CalendarPlanner calendar)
{
    private static readonly Column Day = new("day", "day", "date", WireKind.Day, isNullable: true, typeof(DateOnly));

    /// <summary>Adds a key to a tally.</summary>
    public Column Add(Tally tally, GroupKey key, Argument? within)
    {
        var value = new ColumnExpr(tally.Rows.Alias, key.Column);
        return key is DateKey date ? tally.Key(new FirstDayOf(date.Unit, value, ZoneOf(date, within)), Day) : tally.Key(value, key.Column);
    }

    /// <summary>Whether a row has the key's value that stands at <paramref name="value"/>; rows without a value have it in common.</summary>
    public Func<string, Expr> Has(GroupKey key, ColumnExpr value, Argument? within) => alias =>
    {
        var column = new ColumnExpr(alias, key.Column);
        if (key is not DateKey date) return key.Column.IsNullable ? new IsSame(column, value) : new Compare(column, Comparison.Equal, value);
        var inside = CalendarPlanner.Between(key.Column, value, new NextFirstDay(date.Unit, value), ZoneOf(date, within) ?? new TextLiteral("UTC"))(alias);
        return key.Column.IsNullable ? new Or(EquatableList.Of(inside, new And(EquatableList.Of(new IsNull(column), new IsNull(value))))) : inside;
    };

    /// <summary>Days of an instant are those of a zone.</summary>
    private Expr? ZoneOf(DateKey key, Argument? within) => key.IsInstant ? calendar.Zone(within) : null;
}
