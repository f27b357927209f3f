using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Audit;

/// <summary>Who looked at a person's data: for that person, and for auditors.</summary>
public sealed class DataAccessType : EntityType<DataAccess>
{
    public DataAccessType()
    {
        IsBig = true;
        PublicNever();
        Own(a => a.Person);
        ShownTo(g => g.Via(a => a.Person, p => p.InArea(Roles.Auditor)));
        Happened(a => a.At);
        Field(a => a.Subject);
        Field(a => a.At);
        Field(a => a.Action);
        Field(a => a.ViewerName);
        Field(a => a.Roles);
        Field(a => a.Purpose);
        Field(a => a.Fields);
        Reference(a => a.Person);
        Reference(a => a.Entry);
        OrderedBy(a => a.At, descending: true);
    }
}
