using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The day of <c>asOf</c>, or of an instant: what is dated is cut at it. The day and the zone are parameters, so that all days share a plan.</summary>
/// <param name="argument">The day, or an instant in it; null for the present.</param>
/// <param name="scope">The key of the scope (area) that the root field names, whose time zone says when the day ends; null for none.</param>
public sealed class AsOf(PlanContext context, Argument argument, Func<RequestValues, Guid?> scope)
{
    private Expr? _day;
    private Expr? _end;

    public Argument Argument => argument;

    private Expr Day => _day ??= context.Parameters.Add(values => argument.Read(values) as DateOnly? ?? DayOf(argument.Read(values) as DateTime? ?? context.Clock.Now, Zone(values)), typeof(DateOnly), "date");

    /// <summary>The first instant after the day.</summary>
    private Expr End => _end ??= new Call(Function.StartOfNextDay, EquatableList.Of(Day, context.Parameters.Add(Zone, typeof(string), "text")));

    /// <summary>What holds of a row that is there on the day.</summary>
    public IEnumerable<Expr> Conditions(Entity entity, string alias)
    {
        if (entity.ValidFrom is { } from) yield return OrNull(new ColumnExpr(alias, from), Comparison.LessOrEqual, Day);
        if (entity.ValidTo is { } to) yield return OrNull(new ColumnExpr(alias, to), Comparison.GreaterOrEqual, Day);
        if (entity.Happened is { } instant) yield return OrNull(new ColumnExpr(alias, instant), Comparison.Less, End);
    }

    /// <summary>What holds of a row that has not ended by today.</summary>
    public static Expr Current(Entity entity, string alias, Expr today) => OrNull(new ColumnExpr(alias, entity.ValidTo!), Comparison.GreaterOrEqual, today);

    private static Expr OrNull(ColumnExpr column, Comparison comparison, Expr than)
    {
        var test = new Compare(column, comparison, than);
        return column.Column.IsNullable ? new Or(EquatableList.Of(new IsNull(column), test)) : test;
    }

    private static DateOnly DayOf(DateTime instant, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(instant, TimeZoneInfo.FindSystemTimeZoneById(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : Clock.DefaultZone)));

    private string Zone(RequestValues values) => (scope(values) is { } key ? context.ScopeLevels?.ZoneOf(key) : null) ?? context.Clock.Zone;
}
