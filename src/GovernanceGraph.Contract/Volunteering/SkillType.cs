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
        Label("label", s => s.Name, s => s.NameEn).Describe("The name in the language asked for (名称).");
        Collection(s => s.Volunteers).NotFilterable();
        Collection(s => s.Activities);
        OrderedBy(s => s.Code);
    }
}
