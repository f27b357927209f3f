using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Audit;

/// <summary>Who saw or asked for which personal values of whom, and why, and who changed what rules depend on (审计记录). Written before the values leave; never changed and never deleted.
/// Each entry's hash covers its content and the hash of the entry before, so that a changed, removed or swapped entry is found (防篡改).</summary>
public sealed class AuditEntry : Entity
{
    /// <summary>Longest <see cref="ViewerName"/>, in characters.</summary>
    public const int ViewerNameMaxLength = 200;

    /// <summary>Longest <see cref="Purpose"/>, in characters.</summary>
    public const int PurposeMaxLength = 500;

    /// <summary>Longest <see cref="TraceId"/>, in characters.</summary>
    public const int TraceIdMaxLength = 100;

    /// <summary>Longest <see cref="OperationName"/>, in characters.</summary>
    public const int OperationNameMaxLength = 200;

    /// <summary>Its place in the log (序号): 1, 2, 3 … without a gap.</summary>
    public long Sequence { get; private set; }

    /// <summary>When it was written (时间), by the database's clock.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was done (行为).</summary>
    public required AuditAction Action { get; init; }

    /// <summary>The account that asked (账号): a plain key, so that the log outlives the account; null for an app.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The app that asked (应用): a plain key, so that the log outlives the app; null for a person.</summary>
    public Guid? AppId { get; init; }

    /// <summary>The name of whoever asked, at that time (查看者).</summary>
    public required string ViewerName { get; init; }

    /// <summary>The roles or scopes that were held then, each with where it holds (当时角色): the name, `@` and the key of the area or organisation.</summary>
    public string[] Roles { get; init; } = [];

    /// <summary>What it was said to be for (查看目的); null for ordinary reads.</summary>
    public string? Purpose { get; init; }

    /// <summary>Which fields (查看字段), such as `Person.phone`; of changes, of what object and from which value to which: `Category 0192…: name 停车 → 停车管理`.</summary>
    public string[] Fields { get; init; } = [];

    /// <summary>The keys of the people whose values they are (被查看人), each once: plain keys, so that the log outlives the person's data.</summary>
    public Guid[] SubjectIds { get; init; } = [];

    /// <summary>The request (请求标识), as in its answer's `traceId`.</summary>
    public string? TraceId { get; init; }

    /// <summary>The name of the GraphQL operation (操作名称), if it has one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The hash of the entry before (前一条哈希); 32 zero bytes for the first.</summary>
    public byte[] PreviousHash { get; private set; } = [];

    /// <summary>SHA-256 of this entry's content and of <see cref="PreviousHash"/> (哈希).</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>The same subjects as rows (被查看人).</summary>
    public ICollection<AuditSubject> Subjects { get; } = [];

    /// <summary>The same as each of its subjects sees it (数据查看记录).</summary>
    public ICollection<DataAccess> Accesses { get; } = [];
}
