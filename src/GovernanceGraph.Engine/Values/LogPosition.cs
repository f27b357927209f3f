namespace GovernanceGraph.Engine.Values;

/// <summary>A place in a log: that of a row, or of its beginning.</summary>
public readonly record struct LogPosition(long Turn, long Sequence) : IComparable<LogPosition>
{
    public int CompareTo(LogPosition other) => Turn != other.Turn ? Turn.CompareTo(other.Turn) : Sequence.CompareTo(other.Sequence);

    public static bool operator <(LogPosition left, LogPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(LogPosition left, LogPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(LogPosition left, LogPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(LogPosition left, LogPosition right) => left.CompareTo(right) >= 0;
}

/// <summary>A stretch of a log.</summary>
/// <param name="After">What comes behind this place …</param>
/// <param name="UpTo">… up to this one.</param>
/// <param name="Most">No more rows than this, the first of them.</param>
public readonly record struct LogRange(LogPosition After, LogPosition UpTo, int Most);
