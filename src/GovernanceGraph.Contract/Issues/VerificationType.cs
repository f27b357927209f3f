using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Looks at results by a third person. Public as the issue is, but for who looked: volunteers do, and they are residents.</summary>
public sealed class VerificationType : EntityType<Verification>
{
    public VerificationType()
    {
        PublicAs(v => v.Issue);
        Field(v => v.At);
        Field(v => v.Passed);
        Field(v => v.Note);
        Reference(v => v.Issue);
        Reference(v => v.Verifier)
            .ShownTo((Grants<Verification> g) => g.Own(v => v.Verifier).Via(v => v.Issue, (Grants<Issue> i) => i.InArea(Roles.Staff)))
            .Describe("Who looked (核查人): for staff of the issue's areas, and for themselves.");
        Happened(v => v.At);
        OrderedBy(v => v.At);
    }
}
