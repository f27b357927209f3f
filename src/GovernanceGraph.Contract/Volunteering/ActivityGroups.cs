using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Volunteering;

/// <summary>Activities counted by kind, organiser, area and when they begin.</summary>
public sealed class ActivityGroups : GroupDefinition<Activity>
{
    public ActivityGroups()
    {
        By(a => a.Kind);
        By(a => a.Status);
        By(a => a.Organiser);
        By(a => a.Facility);
        By(a => a.Course);
        ByDate("STARTS", a => a.StartsAt);
        Count("held", "Those that took place (已举办).", a => a.Status == ActivityStatus.Held);
        Hours("hours", "Hours from the beginning to the end (时长).", a => a.StartsAt, a => a.EndsAt).ExceptOthers("TIMES_CONTRADICT", "It ends before it begins (时间矛盾).");
        Number("capacity", "Places (名额).", a => a.Capacity).ExceptOthers("NO_CAPACITY", "Its places are not limited, or not known (名额不限或不详).");
    }
}
