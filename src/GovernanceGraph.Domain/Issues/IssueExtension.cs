using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>An extension of the time to handle an issue (延期申请): asked for with a reason, granted or refused one level above the responsible organisation or higher. While one waits there is no other.</summary>
public sealed class IssueExtension : Entity
{
    /// <summary>Longest <see cref="Reason"/> and <see cref="Answer"/>, in characters.</summary>
    public const int TextMaxLength = 1000;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>When it was asked for (申请时间).</summary>
    public DateTime AskedAt { get; init; }

    /// <summary>Who asked (申请人); null where an app did.</summary>
    public Guid? AskedById { get; init; }

    /// <summary>Who asked (申请人); null where an app did.</summary>
    public Person? AskedBy { get; init; }

    /// <summary>Until when (申请延至); after the deadline that it moves.</summary>
    public DateTime Until { get; init; }

    /// <summary>Why (申请理由).</summary>
    public required string Reason { get; init; }

    /// <summary>When it was decided (审批时间); null while it waits.</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>Who decided (审批人); null while it waits.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Who decided (审批人); null while it waits.</summary>
    public Person? DecidedBy { get; set; }

    /// <summary>Whether it was granted (是否批准); null while it waits.</summary>
    public bool? Granted { get; set; }

    /// <summary>What was said (审批意见).</summary>
    public string? Answer { get; set; }
}
