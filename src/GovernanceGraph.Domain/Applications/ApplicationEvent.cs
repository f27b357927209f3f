using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Applications;

/// <summary>One step in the life of an application (办件记录): who did what, when, from which state to which. Written once, never changed.</summary>
public sealed class ApplicationEvent : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>The application (办件).</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>The application (办件).</summary>
    public ServiceApplication? Application { get; init; }

    /// <summary>When it happened (时间).</summary>
    public DateTime At { get; init; }

    /// <summary>The state before (原状态); null for the submission.</summary>
    public ApplicationState? FromState { get; init; }

    /// <summary>The state after (新状态).</summary>
    public ApplicationState ToState { get; init; }

    /// <summary>Who did it (操作人); null when a system did.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who did it (操作人); null when a system did.</summary>
    public Person? Actor { get; init; }

    /// <summary>What was said (说明).</summary>
    public string? Note { get; init; }
}
