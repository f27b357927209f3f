using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.GridWork;

/// <summary>A notice to residents (服务公示): who serves them, what was decided, what was spent.</summary>
public sealed class Notice : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Text"/>, in characters.</summary>
    public const int TextMaxLength = 10_000;

    /// <summary>What it tells (公示类型).</summary>
    public NoticeKind Kind { get; init; }

    /// <summary>Its title (标题).</summary>
    public required string Title { get; set; }

    /// <summary>What it says (内容).</summary>
    public required string Text { get; set; }

    /// <summary>The organisation that publishes it (公示单位).</summary>
    public Guid PublisherId { get; init; }

    /// <summary>The organisation that publishes it (公示单位).</summary>
    public Organisation? Publisher { get; init; }

    /// <summary>When it was published (公示时间).</summary>
    public DateTime PublishedAt { get; init; }

    /// <summary>The last day on which it is shown (公示截止日期); null when there is none.</summary>
    public DateOnly? ShownUntil { get; set; }
}
