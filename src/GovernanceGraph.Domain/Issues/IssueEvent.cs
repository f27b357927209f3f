using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>One step in the life of an issue (办理记录): who did what, when, from which state to which. Written once, never changed.</summary>
public sealed class IssueEvent : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 4000;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>What happened (动作).</summary>
    public IssueEventKind Kind { get; init; }

    /// <summary>When it happened (时间).</summary>
    public DateTime At { get; init; }

    /// <summary>Who did it (操作人); null when the system did.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who did it (操作人); null when the system did.</summary>
    public Person? Actor { get; init; }

    /// <summary>The state before (原环节); null for the first event.</summary>
    public IssueState? FromState { get; init; }

    /// <summary>The state after (新环节); null when it did not change.</summary>
    public IssueState? ToState { get; init; }

    /// <summary>What was said (说明).</summary>
    public string? Note { get; init; }
}
