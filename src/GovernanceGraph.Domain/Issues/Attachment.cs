using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A file that belongs to an issue (附件): what is known of it; its content is kept apart, under its hash.</summary>
public sealed class Attachment : Entity
{
    /// <summary>Longest <see cref="FileName"/>, in characters.</summary>
    public const int FileNameMaxLength = 200;

    /// <summary>Longest <see cref="MediaType"/>, in characters.</summary>
    public const int MediaTypeMaxLength = 100;

    /// <summary>Longest <see cref="Url"/>, in characters.</summary>
    public const int UrlMaxLength = 2000;

    /// <summary>Length of <see cref="Sha256"/>, in characters.</summary>
    public const int Sha256Length = 64;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>The file's name (文件名).</summary>
    public required string FileName { get; init; }

    /// <summary>Its media type (媒体类型), such as <c>image/jpeg</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Its size in bytes (大小), more than 0.</summary>
    public long Bytes { get; init; }

    /// <summary>The SHA-256 of its content (校验值), 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The width of a picture in pixels (宽); given together with the height or not at all.</summary>
    public int? Width { get; init; }

    /// <summary>The height of a picture in pixels (高).</summary>
    public int? Height { get; init; }

    /// <summary>When a picture was taken (拍摄时间), if whoever delivered it says so. It is not taken from pictures that are uploaded: their notes are removed, and this one would tell when the reporter was there.</summary>
    public DateTime? TakenAt { get; init; }

    /// <summary>When it was added to the issue (上传时间).</summary>
    public DateTime AddedAt { get; init; }

    /// <summary>Who added it (上传人); never shown, as residents add files too.</summary>
    public Guid? AddedById { get; init; }

    /// <summary>Who added it (上传人); never shown, as residents add files too.</summary>
    public Person? AddedBy { get; init; }

    /// <summary>Where its content is served (下载地址): a path on this server, for whoever may see the issue. Null where only the description is known, as of files that were imported or made up for the demo.</summary>
    public string? Url { get; init; }
}
