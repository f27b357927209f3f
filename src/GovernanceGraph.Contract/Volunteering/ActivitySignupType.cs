using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Who served in which activity. A type of persons: confirmed service is public, who means to come or stayed away is not.</summary>
public sealed class ActivitySignupType : EntityType<ActivitySignup>
{
    public ActivitySignupType()
    {
        IsOfPeople = true;
        IsOpenToFilters = false;
        Happened(s => s.SignedUpAt);
        PublicWhen(s => s.Status, SignupStatus.Confirmed);
        ShownTo(g => g.Via(s => s.Volunteer, v => v.Own(x => x.Person)).Via(s => s.Activity, a => a.InArea(Roles.Staff)));
        Field(s => s.Status).Filterable();
        Field(s => s.SignedUpAt);
        Field(s => s.CheckedInAt);
        Field(s => s.CheckedOutAt);
        Field(s => s.ConfirmedHours);
        Reference(s => s.Activity).Filterable();
        Reference(s => s.Volunteer);
        OrderedBy(s => s.SignedUpAt);
    }
}
