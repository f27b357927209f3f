using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>One step in the life of an issue (办理记录): who did what, when, from which state to which. Written once, never changed; an issue is what its events add up to (see <see cref="Handling.IssueLedger"/>).</summary>
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

    /// <summary>The issue's version after it (版本): 1 for the first event, and one more with each; no two events of an issue share one.</summary>
    public int Version { get; init; }

    /// <summary>The organisation responsible from now on (承办单位), where it was named or changed.</summary>
    public Guid? ResponsibleId { get; init; }

    /// <summary>The organisation responsible from now on (承办单位), where it was named or changed.</summary>
    public Organisation? Responsible { get; init; }

    /// <summary>Who handles it from now on (经办人), where it was assigned.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Who handles it from now on (经办人), where it was assigned.</summary>
    public Person? Assignee { get; init; }

    /// <summary>When it must be handled from now on (办理期限), where that was set or changed; until when, where an extension was asked for.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>When the step that it begins must be done (本环节期限), where it begins one or moves its end.</summary>
    public DateTime? StepDueAt { get; init; }

    /// <summary>How many minutes of the limit were left when the clock was paused (挂账时剩余分钟).</summary>
    public int? MinutesLeft { get; init; }

    /// <summary>The stars given (星级), 1 to 5.</summary>
    public short? Stars { get; init; }

    /// <summary>The level of supervision that began (督办级别).</summary>
    public short? Level { get; init; }

    /// <summary>The issue that it was merged into, or that joined it (相关诉求).</summary>
    public Guid? OtherIssueId { get; init; }

    /// <summary>The issue that it was merged into, or that joined it (相关诉求).</summary>
    public Issue? OtherIssue { get; init; }

    /// <summary>The category from now on (分类), where it was given or corrected.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The category from now on (分类), where it was given or corrected.</summary>
    public Category? Category { get; init; }

    /// <summary>How urgent it is from now on (紧急程度), where that was given or corrected.</summary>
    public IssuePriority? Priority { get; init; }

    /// <summary>Who may see the issue from now on (公开范围), where that was changed.</summary>
    public IssueVisibility? Visibility { get; init; }

    /// <summary>Whether the reporter stays hidden from now on (匿名), where that was changed.</summary>
    public bool? ReporterPrivate { get; init; }

    /// <summary>Whether the look on the ground found the result as reported (核查结论).</summary>
    public bool? Passed { get; init; }

    /// <summary>The app that did it (操作应用), where no person did.</summary>
    public Guid? AppId { get; init; }

    /// <summary>The app that did it (操作应用), where no person did.</summary>
    public App? App { get; init; }
}
