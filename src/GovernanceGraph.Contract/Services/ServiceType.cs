using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>Service items (服务事项).</summary>
public sealed class ServiceType : EntityType<Service>
{
    public ServiceType()
    {
        IsBig = true;
        Field(s => s.Name).Indexed();
        Field(s => s.Description);
        Field(s => s.Level);
        Field(s => s.Serves);
        Field(s => s.Eligibility);
        Field(s => s.Fee);
        Field(s => s.LegalTimeLimitDays);
        Field(s => s.PromisedTimeLimitDays);
        Field(s => s.Channels);
        Field(s => s.Status);
        Reference(s => s.Provider).Indexed();
        Reference(s => s.Category).Indexed();
        Reference(s => s.System).Indexed();
        Reference(s => s.Area).Indexed();
        Collection(s => s.Steps);
        Collection(s => s.Documents);
        Collection(s => s.Schedules);
        Collection(s => s.Facilities);
        Collection(s => s.Applications);
        Searchable(f => f.Text(SearchWeight.A, s => s.Name).Text(SearchWeight.C, s => s.Serves).Text(SearchWeight.D, s => s.Description).Text(SearchWeight.D, s => s.Eligibility));
        OrderedBy(s => s.Name);
    }
}
