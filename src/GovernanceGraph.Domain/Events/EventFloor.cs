namespace GovernanceGraph.Domain.Events;

/// <summary>One row that says where the log of events begins: what stood up to here is no longer kept.</summary>
public sealed class EventFloor
{
    /// <summary>The key of the only row.</summary>
    public const short OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public short Id { get; init; } = OnlyId;

    /// <summary>The turn of the last event that is gone; 0 when all are there.</summary>
    public long Turn { get; private set; }

    /// <summary>The sequence of the last event that is gone; 0 when all are there.</summary>
    public long Sequence { get; private set; }

    /// <summary>What is added to the numbers of transactions to make turns: 0, until a dump is restored into a cluster that has counted fewer transactions than the one it comes from.</summary>
    public long Base { get; private set; }
}
