using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A rating of how an issue was dealt with (评价). Who rated is not kept here and never shown. One or two stars open the issue again; the last rating is <see cref="Issue.Rating"/>.</summary>
public sealed class IssueRating : Entity
{
    /// <summary>Longest <see cref="Comment"/>, in characters.</summary>
    public const int CommentMaxLength = 2000;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>When (评价时间).</summary>
    public DateTime At { get; init; }

    /// <summary>The stars (星级), 1 to 5.</summary>
    public short Stars { get; init; }

    /// <summary>What was said (评价内容).</summary>
    public string? Comment { get; init; }
}
