using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Applications;

/// <summary>Applications counted and measured; only those that the viewer may see.</summary>
public sealed class ApplicationGroups : GroupDefinition<ServiceApplication>
{
    public ApplicationGroups()
    {
        By(a => a.State);
        By(a => a.Decision);
        By(a => a.Channel);
        By(a => a.Service);
        By(a => a.ReceivedBy);
        By(a => a.DecidedBy);
        ByDate("SUBMITTED", a => a.SubmittedAt);
        Count("returned", "Those that were returned (退件) at least once.", a => a.ReturnCount > 0);
        Rate("grantedRate", "The share granted (准予率) of those decided.", of: a => a.Decision == ApplicationDecision.Granted, among: a => a.Decision != null)
            .ExceptOthers("NOT_DECIDED", "It has not been decided (未办结).");
        Hours("hoursToDecide", "Hours from submission until it was decided (办结用时).", a => a.SubmittedAt, a => a.DecidedAt).ExceptOthers("NOT_DECIDED", "It has not been decided (未办结).");
        Number("rating", "Applicants' ratings (评价), 1 to 5 stars.", a => a.Rating).ExceptOthers("NOT_RATED", "It has not been rated (未评价).");
    }
}
