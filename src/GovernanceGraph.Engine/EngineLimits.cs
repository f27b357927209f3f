using System.Runtime.CompilerServices;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine;

/// <summary>
/// What one operation may take; limits of the document's form stand in <see cref="Gate.GateLimits"/>. A value outside its range is refused with
/// <see cref="ArgumentOutOfRangeException"/> when it is set.
/// </summary>
public sealed record EngineLimits
{
    /// <summary>Highest cost of an anonymous viewer's operation. Range 1 to 1,000,000.</summary>
    public int AnonymousCost { get; init => field = Within(value, 1, 1_000_000); } = 2_500;

    /// <summary>Highest cost of an operation of a viewer who is not anonymous. Range 1 to 1,000,000.</summary>
    public int StaffCost { get; init => field = Within(value, 1, 1_000_000); } = 5_000;

    /// <summary>Longest time that PostgreSQL works on a statement, in milliseconds. Range 1 to 600,000.</summary>
    public int StatementTimeoutMilliseconds { get; init => field = Within(value, 1, 600_000); } = 8_000;

    /// <summary>Largest answer, in bytes. Range 1,024 to 67,108,864.</summary>
    public int AnswerBytes { get; init => field = Within(value, 1_024, 67_108_864); } = 5 * 1024 * 1024;

    /// <summary>Prepared documents kept. Range 1 to 100,000.</summary>
    public int CachedDocuments { get; init => field = Within(value, 1, 100_000); } = 1_000;

    /// <summary>Bytes that the prepared documents may be estimated to hold. Range 65,536 to 1,073,741,824.</summary>
    public int CachedDocumentBytes { get; init => field = Within(value, 65_536, 1_073_741_824); } = 64 * 1024 * 1024;

    /// <summary>Connections for reading. Range 1 to 500.</summary>
    public int ReadConnections { get; init => field = Within(value, 1, 500); } = Math.Clamp(2 * Environment.ProcessorCount, 4, 500);

    /// <summary>Statements that PostgreSQL works on at once; askers share them evenly. Range 1 to 500. Best about twice the processors of the database; unless set, twice this machine's, at least 4.</summary>
    public int Statements { get; init => field = Within(value, 1, 500); } = 16;

    /// <summary>Statements that may wait for their turn. Range 1 to 100,000.</summary>
    public int QueuedStatements { get; init => field = Within(value, 1, 100_000); } = 1_000;

    /// <summary>Statements of one asker that may wait for their turn. Range 1 to 10,000.</summary>
    public int QueuedStatementsOfOne { get; init => field = Within(value, 1, 10_000); } = 100;

    /// <summary>What subscriptions may take.</summary>
    public Subscriptions.SubscriptionLimits Subscriptions { get; init; } = new();

    /// <summary>Who may ask what the schema is. The program lets everybody in Development and elsewhere those who are signed in.</summary>
    public IntrospectionAccess Introspection { get; init; } = IntrospectionAccess.Everybody;

    private static int Within(int value, int least, int most, [CallerMemberName] string name = "") =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be between {least:N0} and {most:N0}.");
}
