using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Applications;

/// <summary>An application for a service (办件). One window (一窗式): it is submitted at any level and routed to the level that decides. Personal: no viewer without a right sees any of it.
/// Its area is where the applicant lives or submitted it.</summary>
public sealed class ServiceApplication : Located
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="ReturnReason"/> and <see cref="DecisionNote"/>, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>Longest <see cref="ExternalReference"/>, in characters.</summary>
    public const int ExternalReferenceMaxLength = 200;

    /// <summary>Lowest and highest rating, in stars.</summary>
    public const short MinRating = 1, MaxRating = 5;

    /// <summary>The number people quote (办件编号), unique.</summary>
    public required string Code { get; init; }

    /// <summary>The service applied for (服务事项).</summary>
    public Guid ServiceId { get; init; }

    /// <summary>The service applied for (服务事项).</summary>
    public Service? Service { get; init; }

    /// <summary>The applicant (申请人).</summary>
    public Guid? ApplicantId { get; init; }

    /// <summary>The applicant (申请人).</summary>
    public Person? Applicant { get; init; }

    /// <summary>The organisation at whose window it was submitted (受理窗口单位).</summary>
    public Guid ReceivedById { get; init; }

    /// <summary>The organisation at whose window it was submitted (受理窗口单位).</summary>
    public Organisation? ReceivedBy { get; init; }

    /// <summary>The organisation it is routed to, which decides (审批单位).</summary>
    public Guid DecidedById { get; set; }

    /// <summary>The organisation it is routed to, which decides (审批单位).</summary>
    public Organisation? DecidedBy { get; set; }

    /// <summary>The way it came (申请渠道).</summary>
    public ServiceChannel Channel { get; init; }

    /// <summary>The step at which it stands (办理状态).</summary>
    public ApplicationState State { get; set; }

    /// <summary>How it was decided (审批结果); null until it is.</summary>
    public ApplicationDecision? Decision { get; set; }

    /// <summary>Why it was decided so (审批意见).</summary>
    public string? DecisionNote { get; set; }

    /// <summary>When it was submitted (申请时间).</summary>
    public DateTime SubmittedAt { get; init; }

    /// <summary>When it must be decided (办理期限); counted from acceptance.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>When it was accepted (受理时间).</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>When it was decided (审批时间).</summary>
    public DateTime? DecidedAt { get; set; }

    /// <summary>When the result was delivered (送达时间).</summary>
    public DateTime? DeliveredAt { get; set; }

    /// <summary>When the applicant rated it (评价时间).</summary>
    public DateTime? RatedAt { get; set; }

    /// <summary>The applicant's rating (评价), 1 to 5 stars.</summary>
    public short? Rating { get; set; }

    /// <summary>Why it was last returned (退回补正原因), such as a missing document.</summary>
    public string? ReturnReason { get; set; }

    /// <summary>How often it was returned (退回次数).</summary>
    public short ReturnCount { get; set; }

    /// <summary>The system it is handled in (办理系统).</summary>
    public Guid? SystemId { get; set; }

    /// <summary>The system it is handled in (办理系统).</summary>
    public ExternalSystem? System { get; set; }

    /// <summary>Its reference in that system (外部流水号), unique there.</summary>
    public string? ExternalReference { get; set; }

    /// <summary>What happened to it, in order (办理记录).</summary>
    public ICollection<ApplicationEvent> Events { get; } = [];

    /// <summary>The hotline calls that it came from (来源热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];
}
