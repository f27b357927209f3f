namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>A time limit (时限): a number and what it counts.</summary>
/// <remarks>
/// <see cref="LimitUnit.EmergencyHour"/> counts hours of the clock, day and night. <see cref="LimitUnit.WorkingHour"/> counts hours of working time.
/// <see cref="LimitUnit.WorkingDay"/> counts so many times the length of a working day, of working time (ours): what is accepted on Monday at 10:00 with one working day is due on Tuesday at 10:00.
/// So nobody gains or loses a day by minutes around midnight, a pause can stop and resume the clock to the minute, and two limits can be added.
/// </remarks>
/// <param name="Number">How many, at least 1.</param>
/// <param name="Unit">What is counted (时限单位).</param>
public readonly record struct TimeLimit(int Number, LimitUnit Unit)
{
    /// <summary>Whether it counts working time, which rests at night and on holidays.</summary>
    public bool CountsWorkingTime => Unit != LimitUnit.EmergencyHour;

    /// <summary>How much time it is, of the kind that it counts.</summary>
    public TimeSpan Length(WorkingTime time) => Unit switch
    {
        LimitUnit.EmergencyHour or LimitUnit.WorkingHour => TimeSpan.FromHours(Number),
        LimitUnit.WorkingDay => Number * time.Day,
        _ => throw new ArgumentOutOfRangeException(nameof(Unit), Unit, "Unknown unit of a time limit."),
    };

    /// <summary>The deadline of what has begun (UTC).</summary>
    public DateTime Deadline(DateTime since, WorkingTime time) => After(since, Length(time), time);

    /// <summary>What is left of it until a deadline; negative when the deadline has passed.</summary>
    public TimeSpan Left(DateTime now, DateTime deadline, WorkingTime time) => CountsWorkingTime ? time.Between(now, deadline) : deadline - now;

    /// <summary>The moment at which so much time of the kind that it counts has passed; before the other moment for a negative amount.</summary>
    public DateTime After(DateTime since, TimeSpan amount, WorkingTime time) => CountsWorkingTime ? time.Add(since, amount) : since + amount;
}
