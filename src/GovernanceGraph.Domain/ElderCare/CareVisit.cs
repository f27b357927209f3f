using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.ElderCare;

/// <summary>One visit to, or stay of, a person who is cared for (居家养老服务记录).</summary>
public sealed class CareVisit : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 1000;

    /// <summary>Longest stay, in minutes: a day.</summary>
    public const int MaxMinutes = 1_440;

    /// <summary>The enrolment (居家养老服务).</summary>
    public Guid EnrolmentId { get; init; }

    /// <summary>The enrolment (居家养老服务).</summary>
    public CareEnrolment? Enrolment { get; init; }

    /// <summary>When it began (开始时间).</summary>
    public DateTime At { get; init; }

    /// <summary>How long it took (时长), in minutes, 1 to 1440.</summary>
    public int Minutes { get; init; }

    /// <summary>What was done (服务内容).</summary>
    public CareKind Kind { get; init; }

    /// <summary>What was seen (备注).</summary>
    public string? Note { get; init; }
}
