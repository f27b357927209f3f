using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Territory;

/// <summary>One step in the history of areas (区划沿革), as W3C ORG's ChangeEvent: from a predecessor, to a successor, or both.</summary>
public sealed class AreaChange : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>What happened (类型).</summary>
    public AreaChangeKind Kind { get; init; }

    /// <summary>The day it took effect (日期).</summary>
    public DateOnly Date { get; init; }

    /// <summary>The area before (原区域); null when one is established from nothing.</summary>
    public Guid? PredecessorId { get; init; }

    /// <summary>The area before (原区域); null when one is established from nothing.</summary>
    public Area? Predecessor { get; init; }

    /// <summary>The area after (新区域); null when one is dissolved.</summary>
    public Guid? SuccessorId { get; init; }

    /// <summary>The area after (新区域); null when one is dissolved.</summary>
    public Area? Successor { get; init; }

    /// <summary>The decision or reason (说明).</summary>
    public string? Note { get; init; }
}
