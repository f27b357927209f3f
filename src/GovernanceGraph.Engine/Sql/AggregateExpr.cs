using GovernanceGraph.Engine.Catalog.Groups;

namespace GovernanceGraph.Engine.Sql;

/// <summary>An aggregate over the rows of a group, or over those that pass <paramref name="Filter"/>; <paramref name="Operand"/> is null for counts.</summary>
public sealed record Aggregate(AggregateFunction Function, Expr? Operand = null, Expr? Filter = null) : Expr;

/// <summary>A count of people as it is told to whoever may not count them exactly: to the nearest five, and null where it is less than five, so that two counts never differ by one person alone.</summary>
public sealed record CountOfPeople(Expr Count) : Expr
{
    /// <summary>Fewer are not told.</summary>
    public const int Fewest = 5;
}

public enum AggregateFunction
{
    Count,
    Sum,
    Average,
    Minimum,
    Maximum,

    /// <summary><c>percentile_cont(0.5)</c>: between the two middle values where there is no middle one.</summary>
    Median,
}

/// <summary>The time from one instant to another, as an interval: aggregates of intervals are exact, in whatever order the rows come.</summary>
public sealed record Elapsed(Expr From, Expr To) : Expr;

/// <summary>An interval in hours.</summary>
public sealed record Hours(Expr Interval) : Expr;

/// <summary>A number as double precision.</summary>
public sealed record AsFloat(Expr Operand) : Expr;

/// <summary>An amount of money: two decimals.</summary>
public sealed record AsMoney(Expr Operand) : Expr;

/// <summary><c>numerator × factor / denominator</c>; null where the denominator is 0 or null.</summary>
public sealed record Ratio(Expr Numerator, Expr Denominator, int Factor = 1) : Expr;

/// <summary>Ranks above or below every number.</summary>
public sealed record Infinity(bool Negative) : Expr;

/// <summary>The instant at which the statement began.</summary>
public sealed record Now : Expr;

/// <summary>The first day of the day, week, month … that a day or (with a zone) an instant lies in.</summary>
public sealed record FirstDayOf(DateUnit Unit, Expr Moment, Expr? Zone) : Expr;

/// <summary>The first day of the next day, week, month …</summary>
public sealed record NextFirstDay(DateUnit Unit, Expr Day) : Expr;

/// <summary>The day before a day.</summary>
public sealed record DayBefore(Expr Day) : Expr;

/// <summary>The instant at which a day begins in a zone: the first of two where clocks go back over midnight, the next where they skip it.</summary>
public sealed record StartOfDay(Expr Day, Expr Zone) : Expr;

/// <summary>Equal, or both null.</summary>
public sealed record IsSame(Expr Left, Expr Right) : Expr;
