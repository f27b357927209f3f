using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues.Clock;

/// <summary>The clock of an issue whose step runs or is paused (办理时钟): which step, until when, and by which rule. A view, computed when it is asked for, by the same rules that set the deadline.</summary>
public sealed class RunningClock : Entity
{
    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>The step that is measured (计时环节).</summary>
    public IssueClockStep Step { get; init; }

    /// <summary>When the step must be done (环节期限); null while the clock is paused, and where the category sets no limit.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>How many minutes are left (剩余工作分钟), rounded down: working minutes of the nearest calendar, or minutes of the clock where the rule counts EMERGENCY_HOUR; negative past the deadline; ten years of the calendar are counted at most. While the clock is paused,
    /// what was left then. Null where nothing is due.</summary>
    public int? WorkingMinutesLeft { get; init; }

    /// <summary>Whether it is paused (是否暂停): the issue is suspended (挂账).</summary>
    public bool Paused { get; init; }

    /// <summary>Why it is paused (挂账原因), as whoever suspended the issue said; null while it runs.</summary>
    public string? PauseReason { get; init; }

    /// <summary>Whether the deadline has passed (是否超期).</summary>
    public bool Overdue { get; init; }

    /// <summary>How many of the unit the rule allows (时限); null where the category has no specification.</summary>
    public int? Number { get; init; }

    /// <summary>What the rule counts (时限单位); null where the category has no specification.</summary>
    public LimitUnit? Unit { get; init; }
}
