using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.GridWork;

/// <summary>What an assessment adds up. Public as the assessment is.</summary>
public sealed class AssessmentIndicatorType : EntityType<AssessmentIndicator>
{
    public AssessmentIndicatorType()
    {
        PublicAs(i => i.Assessment);
        Field(i => i.Value);
        Field(i => i.Points);
        Field(i => i.Weight);
        Reference(i => i.Indicator);
        Reference(i => i.Assessment);
        OrderedBy(i => i.Weight, descending: true);
    }
}
