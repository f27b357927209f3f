using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Audit;

/// <summary>A person whose values an entry of the audit log is about (被查看人). The database writes it with the entry, to find a person's entries by index.</summary>
public sealed class AuditSubject : Entity
{
    /// <summary>The entry (审计记录).</summary>
    public Guid EntryId { get; init; }

    /// <summary>The entry (审计记录).</summary>
    public AuditEntry? Entry { get; init; }

    /// <summary>The key of the person (被查看人): no reference, so that the log outlives the person's data.</summary>
    public Guid PersonId { get; init; }

    /// <summary>When the entry was written (时间).</summary>
    public DateTime At { get; init; }
}
