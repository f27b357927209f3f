using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building.Groups;
using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Plans the figures of a period day by day, week by week, month by month …; empty ones too.</summary>
internal sealed class SeriesPlanner(PlanContext context, FigurePlanner figures)
{
    /// <summary>The most intervals that a series may have.</summary>
    public const int MostIntervals = 400;

    private static readonly Dictionary<DateUnit, int> Days = new() { [DateUnit.Day] = 1, [DateUnit.Week] = 7, [DateUnit.Month] = 28, [DateUnit.Quarter] = 90, [DateUnit.Year] = 365 };

    /// <param name="scope">The row of the scope, which figures may need.</param>
    public ListShape Series(TalliedRow scope, Grouping grouping, ScopedPeriod period, PlannedField planned, CollectedField field)
    {
        var unit = ((UnitChoice)context.Arguments.Read(field.Nodes[0], planned, "unit")!.Read(context.Values)!).Unit;
        var calendar = new Query(grouping.Groups, context.NewAlias("days"));
        var day = new ColumnExpr(calendar.Alias, CalendarSource.Day);
        var counted = scope.Counted.Where(CalendarPlanner.Between(grouping.Moment!, day, new NextFirstDay(unit, day), period.Zone));
        var tally = new Tally(counted.Query());
        calendar.From = new CalendarSource(unit, Bounded(period, unit), period.To, tally);
        calendar.OrderBy.Add(new SortKey(day, Descending: false, IsNullable: false));
        scope.Cost.Own += counted.Scan;
        var row = new TalliedRow(tally, calendar.Alias, calendar.Slot, counted, scope.Cost.Add(values => Intervals(period, unit, values)), scope.Cost) { TallyScan = counted.Scan, ScopeAlias = scope.ScopeAlias };
        var type = (IObjectGraphType)planned.ResolvedType!.GetNamedType();
        var item = new ObjectShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, f.Definition switch
        {
            PlannedField { Binding: NamedBinding, Name: "from" } => new ScalarShape(calendar.Slot(day), WireKind.Day),
            PlannedField { Binding: NamedBinding } => new ScalarShape(calendar.Slot(new DayBefore(new NextFirstDay(unit, day))), WireKind.Day),
            PlannedField member => figures.Member(row, member, f),
            _ => new ConstantShape(JsonKey.Text(type.Name)),
        }))]);
        return new ListShape(scope.Slot(new RowsOf(calendar)), calendar.Slots.Count, item);
    }

    /// <summary>The first day, where the series is not too long.</summary>
    private Expr Bounded(ScopedPeriod period, DateUnit unit) => context.Parameters.Add(
        values => Intervals(period, unit, values) is var count and > MostIntervals
            ? throw new RequestException(GraphError.OverLimit("intervals", MostIntervals, count, $"The series would have about {count} intervals, of {MostIntervals} allowed; ask for a shorter period or a larger unit."))
            : CalendarPlanner.Days(period.Argument, values).From,
        typeof(DateOnly),
        "date");

    private static int Intervals(ScopedPeriod period, DateUnit unit, RequestValues values)
    {
        var (from, to) = CalendarPlanner.Days(period.Argument, values);
        return 1 + (to.DayNumber - from.DayNumber) / Days[unit];
    }
}
