using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Commands;

/// <summary>What a step works with: the rows in its transaction, who asks, the clock, and what outlives an undone transaction.</summary>
public sealed class CommandScope(GovernanceContext rows, CommandRequest request, CommandServices services, CancellationToken cancel)
{
    private readonly List<AuditEntry> _kept = [];

    public GovernanceContext Rows => rows;

    public Viewer Viewer => request.Viewer;

    public CommandRequest Request => request;

    public CommandServices Services => services;

    public CancellationToken Cancel => cancel;

    /// <summary>The present, in UTC.</summary>
    public DateTime Now => services.Time.GetUtcNow().UtcDateTime;

    /// <summary>Entries of the audit log that are written although the step is refused and undone.</summary>
    internal IReadOnlyList<AuditEntry> Kept => _kept;

    /// <summary>Notes a refusal in the audit log, which outlives the undone step.</summary>
    public void Keep(AuditEntry entry) => _kept.Add(entry);
}
