using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Audit;

/// <summary>The audit log, for auditors: of the whole platform, or what is about somebody registered in their area.</summary>
public sealed class AuditEntryType : EntityType<AuditEntry>
{
    public AuditEntryType()
    {
        IsBig = true;
        PublicNever();
        ShownTo(g => g.ViaAny(e => e.Accesses, a => a.Via(x => x.Person, p => p.InArea(Roles.Auditor))));
        Happened(e => e.At);
        Field(e => e.Sequence).Indexed();
        Field(e => e.At).Indexed();
        Field(e => e.Action).Indexed();
        Field(e => e.ViewerName).Indexed();
        Field(e => e.Roles);
        Field(e => e.Purpose);
        Field(e => e.Fields);
        Field(e => e.TraceId);
        Field(e => e.OperationName);
        Collection(e => e.Accesses);
        OrderedBy(e => e.At, descending: true);
    }
}
