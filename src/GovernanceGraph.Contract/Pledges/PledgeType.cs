using GovernanceGraph.Domain.Pledges;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Pledges;

/// <summary>Pledges of resident units and communities: promises, reports, evaluations.</summary>
public sealed class PledgeType : EntityType<Pledge>
{
    public PledgeType()
    {
        Field(p => p.Year);
        Field(p => p.PledgedOn);
        Field(p => p.UnitPromise);
        Field(p => p.CommunityPromise);
        Field(p => p.ReportedOn);
        Field(p => p.UnitReport);
        Field(p => p.CommunityReport);
        Field(p => p.EvaluatedOn);
        Field(p => p.UnitEvaluation);
        Field(p => p.UnitRating);
        Field(p => p.CommunityEvaluation);
        Field(p => p.CommunityRating);
        Field(p => p.Kept);
        Reference(p => p.Unit);
        Reference(p => p.Area);
        Reference(p => p.Facility);
        Dated(p => p.PledgedOn, null);
        OrderedBy(p => p.Year, descending: true);
    }
}
