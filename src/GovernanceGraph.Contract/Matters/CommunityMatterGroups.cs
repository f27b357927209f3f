using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Community matters counted by step, pathway, category and area.</summary>
public sealed class CommunityMatterGroups : GroupDefinition<CommunityMatter>
{
    public CommunityMatterGroups()
    {
        By(m => m.Step);
        By(m => m.Pathway);
        By(m => m.Level);
        By(m => m.Category);
        By(m => m.Lead);
        ByDate("RAISED", m => m.RaisedAt);
        Number("raisedBy", "How many residents raised it (提事人数).", m => m.RaisedBy);
        Hours("hoursToDecide", "Hours from when it was raised until it was decided (定事用时).", m => m.RaisedAt, m => m.DecidedAt).ExceptOthers("NOT_DECIDED", "It has not been decided (未定事).");
    }
}
