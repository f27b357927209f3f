using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Audit;

/// <summary>That somebody saw or asked for personal values of one person (数据查看记录): the audit log as that person sees it. A view; it tells of no other person.</summary>
public sealed class DataAccess : Entity
{
    /// <summary>The whole entry (审计记录).</summary>
    public Guid EntryId { get; init; }

    /// <summary>The whole entry (审计记录); null for viewers who are no auditors.</summary>
    public AuditEntry? Entry { get; init; }

    /// <summary>The person whose values they are (被查看人).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The person whose values they are (被查看人).</summary>
    public Person? Person { get; init; }

    /// <summary>The key of that person (被查看人标识), which stays when the person's data is erased.</summary>
    public required string Subject { get; init; }

    /// <summary>When (时间).</summary>
    public DateTime At { get; init; }

    /// <summary>What was done (行为).</summary>
    public AuditAction Action { get; init; }

    /// <summary>The name of whoever did it, at that time (查看者).</summary>
    public required string ViewerName { get; init; }

    /// <summary>The roles or scopes that were held then, each with where it holds (当时角色).</summary>
    public string[] Roles { get; init; } = [];

    /// <summary>What it was said to be for (查看目的); null for ordinary reads.</summary>
    public string? Purpose { get; init; }

    /// <summary>Which fields (查看字段), such as `Person.phone`.</summary>
    public string[] Fields { get; init; } = [];
}
