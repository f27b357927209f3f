using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>What volunteers can do.</summary>
public sealed class SkillType : EntityType<Skill>
{
    public SkillType()
    {
        Field(s => s.Code);
        Field(s => s.Name);
        Field(s => s.NameEn);
        Collection(s => s.Volunteers).NotFilterable();
        OrderedBy(s => s.Code);
    }
}
