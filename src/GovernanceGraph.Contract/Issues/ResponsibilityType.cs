using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>Whose duty a place is; computed, so that it is asked for by place and category, never by id.</summary>
public sealed class ResponsibilityType : EntityType<Responsibility>
{
    /// <summary>As many levels as areas have.</summary>
    private const int Levels = 8;

    private const int MostOnDuty = 20;

    public ResponsibilityType()
    {
        Reference(r => r.Area).As("grid");
        Reference(r => r.Category);
        Field(r => r.At);
        Field(r => r.Day);
        Reference(r => r.Organisation);
        Field(r => r.Reason);
        Called<ResponsibilityStep>("chain", ResponsibilityFunctions.Steps, Levels, r => r.AreaId, r => r.CategoryId, r => r.Day)
            .Describe("The levels that were asked (逐级查找), from the place's own area upward, until one had an organisation that could be taken: what was looked for at each, what was found there, and why it was taken or not.");
        Called<Membership>("peopleOnDuty", ResponsibilityFunctions.OnDuty, MostOnDuty, r => r.AreaId, r => r.Day)
            .Describe($"The grid workers on duty on the day (当日在岗网格员): those of the place's own area, else of the nearest area above it that has one, up to the community; at most {MostOnDuty}.");
    }
}
