using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Activities, with who leads them and who takes part.</summary>
public sealed class ActivityType : EntityType<Activity>
{
    public ActivityType()
    {
        IsBig = true;
        Happened(a => a.StartsAt);
        Field(a => a.Kind).Indexed();
        Field(a => a.Title);
        Field(a => a.Description);
        Field(a => a.StartsAt).Indexed();
        Field(a => a.EndsAt);
        Field(a => a.Capacity);
        Field(a => a.Status).Indexed();
        Reference(a => a.Organiser).Indexed();
        Reference(a => a.Leader).Indexed();
        Reference(a => a.Facility).Indexed();
        Reference(a => a.Course).Indexed();
        Reference(a => a.Area).Indexed();
        Collection(a => a.SkillsWanted);
        Collection(a => a.Signups);
        Searchable(s => s.Text(SearchWeight.A, a => a.Title).Text(SearchWeight.D, a => a.Description));
        OrderedBy(a => a.StartsAt, descending: true);
    }
}
