using System.Runtime.CompilerServices;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>What subscriptions may take. A value outside its range is refused with <see cref="ArgumentOutOfRangeException"/> when it is set.</summary>
public sealed record SubscriptionLimits
{
    /// <summary>Subscriptions of one asker that are open at once. Range 1 to 100,000.</summary>
    public int OfOne { get; init => field = Within(value, 1, 100_000); } = 100;

    /// <summary>Subscriptions of everybody that are open at once. Range 1 to 1,000,000.</summary>
    public int OfAll { get; init => field = Within(value, 1, 1_000_000); } = 10_000;

    /// <summary>Answers that may wait for a reader; one that lets more gather is ended. Range 1 to 100,000.</summary>
    public int QueuedAnswers { get; init => field = Within(value, 1, 100_000); } = 1_000;

    /// <summary>Bytes of answers that may wait for a reader, as if it had them for itself. Range 1,024 to 67,108,864.</summary>
    public int QueuedBytes { get; init => field = Within(value, 1_024, 67_108_864); } = 1024 * 1024;

    /// <summary>Events that one statement reads at most. Range 1 to 1,000.</summary>
    public int Events { get; init => field = Within(value, 1, 1_000); } = 200;

    /// <summary>How long news is gathered before it is read, in milliseconds: the more, the fewer statements. Range 0 to 1,000.</summary>
    public int GatherMilliseconds { get; init => field = Within(value, 0, 1_000); } = 10;

    /// <summary>The longest time between two looks at the log, whether the database told of news or not, in milliseconds. Range 10 to 60,000.</summary>
    public int PollMilliseconds { get; init => field = Within(value, 10, 60_000); } = 1_000;

    private static int Within(int value, int least, int most, [CallerMemberName] string name = "") =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be between {least:N0} and {most:N0}.");
}
