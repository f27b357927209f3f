using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Services;

/// <summary>Where institutions sit and services are given.</summary>
public sealed class FacilityType : EntityType<Facility>
{
    public FacilityType()
    {
        IsBig = true;
        Field(f => f.Name).Indexed();
        Field(f => f.Kind).Indexed();
        Field(f => f.Address);
        Field(f => f.Capacity);
        Field(f => f.MeetsNationalStandard);
        Field(f => f.ClosedOn);
        PlacedAt("location", f => f.Longitude, f => f.Latitude).Describe("Where it is (坐标).");
        Reference(f => f.Area).Indexed();
        Reference(f => f.Category).Indexed();
        Reference(f => f.Operator).Indexed();
        Reference(f => f.PartOf).Indexed();
        Collection(f => f.Parts);
        Collection(f => f.Meetings);
        Collection(f => f.Pledges);
        Collection(f => f.Schedules).As("openingHours");
        Collection(f => f.StandardChecks);
        Collection(f => f.CoBuiltBy);
        Collection(f => f.CoBuildings);
        Collection(f => f.Services);
        Collection(f => f.Activities);
        Collection(f => f.CareEnrolments);
        Searchable(s => s.Text(SearchWeight.A, f => f.Name).Text(SearchWeight.C, f => f.Address));
        OrderedBy(f => f.Name);
    }
}
