using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Issues.Duplicates;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Issues;

/// <summary>An issue (群众诉求): accepted, handled, supervised, fed back and rated (受理、办理、督办、反馈、评价).</summary>
public sealed class Issue : Located
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 10_000;

    /// <summary>Longest <see cref="Outcome"/>, in characters.</summary>
    public const int OutcomeMaxLength = 4000;

    /// <summary>Longest <see cref="Address"/>, in characters.</summary>
    public const int AddressMaxLength = 500;

    /// <summary>Lowest and highest rating, in stars.</summary>
    public const short MinRating = 1, MaxRating = 5;

    /// <summary>The number people quote (编号), unique.</summary>
    public required string Code { get; init; }

    /// <summary>What it is about, in a line (标题).</summary>
    public required string Title { get; set; }

    /// <summary>What it is about, in full (描述).</summary>
    public string? Description { get; set; }

    /// <summary>The category (分类).</summary>
    public Guid CategoryId { get; set; }

    /// <summary>The category (分类).</summary>
    public Category? Category { get; set; }

    /// <summary>How it became known (来源).</summary>
    public IssueSource Source { get; init; }

    /// <summary>Whether it is open or closed (状态); follows from <see cref="State"/>: closed exactly for closed, rejected, merged and withdrawn.</summary>
    public IssueStatus Status { get; set; }

    /// <summary>The step at which it stands (环节).</summary>
    public IssueState State { get; set; }

    /// <summary>How urgent it is (紧急程度).</summary>
    public IssuePriority Priority { get; set; } = IssuePriority.Normal;

    /// <summary>Who may see it (公开范围).</summary>
    public IssueVisibility Visibility { get; set; }

    /// <summary>Who reported it (反映人).</summary>
    public Guid? ReporterId { get; set; }

    /// <summary>Who reported it (反映人).</summary>
    public Person? Reporter { get; set; }

    /// <summary>Whether the reporter stays hidden from those who handle it (匿名). The public is then shown no address and a place to about 500 m only; text is public as written.</summary>
    public bool ReporterPrivate { get; set; }

    /// <summary>The organisation responsible (承办单位).</summary>
    public Guid? ResponsibleId { get; set; }

    /// <summary>The organisation responsible (承办单位).</summary>
    public Organisation? Responsible { get; set; }

    /// <summary>The person who handles it (经办人).</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>The person who handles it (经办人).</summary>
    public Person? Assignee { get; set; }

    /// <summary>Where it is, in words (地址).</summary>
    public string? Address { get; set; }

    /// <summary>Longitude (经度) in degrees, WGS 84; given together with the latitude or not at all.</summary>
    public double? Longitude { get; set; }

    /// <summary>Latitude (纬度) in degrees, WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <summary>The address as everybody may see it (公开地址): none where the reporter stays hidden. Filled by the database.</summary>
    public string? PublicAddress { get; private set; }

    /// <summary>Longitude (公开经度) as everybody may see it, in degrees: where the reporter stays hidden, the middle of a cell of 0.005 degrees each way. Filled by the database.</summary>
    public double? PublicLongitude { get; private set; }

    /// <summary>Latitude (公开纬度) as everybody may see it, in degrees: where the reporter stays hidden, the middle of a cell of 0.005 degrees each way. Filled by the database.</summary>
    public double? PublicLatitude { get; private set; }

    /// <summary>When it was reported (反映时间).</summary>
    public DateTime ReportedAt { get; init; }

    /// <summary>When it was accepted (受理时间).</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>When it must be handled (办理期限).</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>When the present step must be done (本环节期限): accepting, handling or feeding back; null while nothing is due: suspended, fed back, closed. Past it the issue is overdue.</summary>
    public DateTime? StepDueAt { get; set; }

    /// <summary>Since when the clock is paused (挂账时间); null while it runs.</summary>
    public DateTime? SuspendedAt { get; set; }

    /// <summary>How many minutes of its limit were left when the clock was paused (挂账时剩余分钟), working minutes or, where the limit counts hours of the clock, those; negative when it was overdue already.</summary>
    public int? MinutesLeft { get; set; }

    /// <summary>When more time was asked for (申请延期时间); null while no extension waits for its decision.</summary>
    public DateTime? ExtensionAskedAt { get; set; }

    /// <summary>When the clock next acts by itself (下次自动处理时间): reminds, supervises or closes; null when it never will.</summary>
    public DateTime? WakeAt { get; set; }

    /// <summary>Who accepted it (受理人).</summary>
    public Guid? AcceptedById { get; set; }

    /// <summary>Who accepted it (受理人).</summary>
    public Person? AcceptedBy { get; set; }

    /// <summary>Who handled it (实际办理人).</summary>
    public Guid? HandledById { get; set; }

    /// <summary>Who handled it (实际办理人).</summary>
    public Person? HandledBy { get; set; }

    /// <summary>When it was handled (办理时间).</summary>
    public DateTime? HandledAt { get; set; }

    /// <summary>When its result passed a third person's look (核查通过时间); null until then, and again when it is handled anew.</summary>
    public DateTime? VerifiedAt { get; set; }

    /// <summary>When the result was fed back (反馈时间); null until then, and again when it is opened anew.</summary>
    public DateTime? FedBackAt { get; set; }

    /// <summary>When it was closed (办结时间). Imported sources may say a time before the report: it is kept as they say.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>How it ended, in words (办理结果).</summary>
    public string? Outcome { get; set; }

    /// <summary>The resident's rating (评价), 1 to 5 stars.</summary>
    public short? Rating { get; set; }

    /// <summary>How often it was returned (退回次数).</summary>
    public short ReturnCount { get; set; }

    /// <summary>How many residents have joined it (附议人数).</summary>
    public int JoinCount { get; set; }

    /// <summary>How many levels above the responsible organisation have supervised it since it was accepted, or opened again (督办级别); 0 when none did.</summary>
    public short SupervisionLevel { get; set; }

    /// <summary>The issue it was merged into (合并至).</summary>
    public Guid? MergedIntoId { get; set; }

    /// <summary>The issue it was merged into (合并至).</summary>
    public Issue? MergedInto { get; set; }

    /// <summary>Grows by one with each change (版本); a change made against an older version is refused.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The source it was imported from (数据来源); given together with <see cref="ExternalId"/> or not at all.</summary>
    public string? ImportSource { get; init; }

    /// <summary>The id in that source (外部编号).</summary>
    public string? ExternalId { get; init; }

    /// <summary>The issues merged into it (被合并的诉求).</summary>
    public ICollection<Issue> Merged { get; } = [];

    /// <summary>What happened to it, in order (办理记录). Nothing is deleted: the state is what these add up to.</summary>
    public ICollection<IssueEvent> Events { get; } = [];

    /// <summary>The diary entry that raised it (来源民情日记), if one did.</summary>
    public Guid? DiaryEntryId { get; init; }

    /// <summary>The diary entry that raised it (来源民情日记), if one did.</summary>
    public DiaryEntry? DiaryEntry { get; init; }

    /// <summary>The files that belong to it (附件).</summary>
    public ICollection<Attachment> Attachments { get; } = [];

    /// <summary>What may be about the same thing (疑似重复诉求), most alike first.</summary>
    public ICollection<PossibleDuplicate> PossibleDuplicates { get; } = [];

    /// <summary>The clock of its present step, which explains itself (办理时钟); null when no step runs: fed back or closed.</summary>
    public RunningClock? Clock { get; init; }

    /// <summary>The looks at its result on the ground (核查).</summary>
    public ICollection<Verification> Verifications { get; } = [];

    /// <summary>The supervision it came under (督办).</summary>
    public ICollection<Supervision> Supervisions { get; } = [];

    /// <summary>The extensions asked for (延期申请).</summary>
    public ICollection<IssueExtension> Extensions { get; } = [];

    /// <summary>The residents who joined it (附议).</summary>
    public ICollection<IssueJoin> Joins { get; } = [];

    /// <summary>The ratings it got (评价记录).</summary>
    public ICollection<IssueRating> Ratings { get; } = [];

    /// <summary>The matters that grew from it or spawned it (相关社区事务).</summary>
    public ICollection<MatterIssue> MatterLinks { get; } = [];

    /// <summary>The hotline calls that it came from (来源热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];
}
