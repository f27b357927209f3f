using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Looks at results by a third person. Public as the issue is.</summary>
public sealed class VerificationType : EntityType<Verification>
{
    public VerificationType()
    {
        PublicAs(v => v.Issue);
        Field(v => v.At);
        Field(v => v.Passed);
        Field(v => v.Note);
        Reference(v => v.Issue);
        Reference(v => v.Verifier);
        Happened(v => v.At);
        OrderedBy(v => v.At);
    }
}
