using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Money;

/// <summary>That a project entered a stage (项目阶段记录).</summary>
public sealed class ProjectStep : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 2000;

    /// <summary>The project (项目).</summary>
    public Guid ProjectId { get; init; }

    /// <summary>The project (项目).</summary>
    public Project? Project { get; init; }

    /// <summary>The stage (阶段).</summary>
    public ProjectStage Stage { get; init; }

    /// <summary>The day it entered the stage (进入日期).</summary>
    public DateOnly Date { get; init; }

    /// <summary>What there is to say (说明).</summary>
    public string? Note { get; init; }
}
