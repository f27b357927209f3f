using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Hotline;

/// <summary>A call to the service hotline (服务热线): answered at once, or turned into an issue or an application. Personal: no viewer without a right sees any of it.</summary>
public sealed class HotlineCall : Located
{
    /// <summary>Longest <see cref="Question"/> and <see cref="Answer"/>, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>When the call came (来电时间).</summary>
    public DateTime At { get; init; }

    /// <summary>How long it took (通话时长), in seconds.</summary>
    public int? Seconds { get; set; }

    /// <summary>Who called (来电人), if known.</summary>
    public Guid? CallerId { get; set; }

    /// <summary>Who called (来电人), if known.</summary>
    public Person? Caller { get; set; }

    /// <summary>The organisation that took the call (接听单位).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that took the call (接听单位).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>What it was about (分类).</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>What it was about (分类).</summary>
    public Category? Category { get; set; }

    /// <summary>What the caller asked (来电内容).</summary>
    public required string Question { get; set; }

    /// <summary>What was answered (答复).</summary>
    public string? Answer { get; set; }

    /// <summary>What became of it (处理结果).</summary>
    public HotlineOutcome Outcome { get; set; }

    /// <summary>The issue it became (转为的诉求).</summary>
    public Guid? IssueId { get; set; }

    /// <summary>The issue it became (转为的诉求).</summary>
    public Issue? Issue { get; set; }

    /// <summary>The application it became (转为的办件).</summary>
    public Guid? ApplicationId { get; set; }

    /// <summary>The application it became (转为的办件).</summary>
    public ServiceApplication? Application { get; set; }
}
