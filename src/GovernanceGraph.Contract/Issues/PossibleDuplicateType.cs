using GovernanceGraph.Domain.Issues.Duplicates;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>What may be about the same thing: visible where the issue found is; computed, so that it is reached by an issue or a report, never by id.</summary>
public sealed class PossibleDuplicateType : EntityType<PossibleDuplicate>
{
    public PossibleDuplicateType()
    {
        PublicAs(d => d.Issue);
        Reference(d => d.Issue);
        Field(d => d.Metres);
        Field(d => d.Likeness);
        Field(d => d.Score);
        OrderedBy(d => d.Score, descending: true);
    }
}
