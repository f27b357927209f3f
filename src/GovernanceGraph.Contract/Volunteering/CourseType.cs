using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Courses of community education; their sessions are activities.</summary>
public sealed class CourseType : EntityType<Course>
{
    public CourseType()
    {
        IsBig = true;
        Field(c => c.Title).Indexed();
        Field(c => c.Description);
        Field(c => c.Active);
        Reference(c => c.Category).Indexed();
        Reference(c => c.Provider).Indexed();
        Reference(c => c.Area).Indexed();
        Collection(c => c.Sessions);
        Searchable(s => s.Text(SearchWeight.A, c => c.Title).Text(SearchWeight.D, c => c.Description));
        OrderedBy(c => c.Title);
    }
}
