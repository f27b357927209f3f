using GovernanceGraph.Domain.Services;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Services;

/// <summary>Service items counted by what they are and where.</summary>
public sealed class ServiceGroups : GroupDefinition<Service>
{
    public ServiceGroups()
    {
        By(s => s.Category);
        By(s => s.Provider);
        By(s => s.Level);
        By(s => s.Status);
        Money("fee", "Fees (收费) in yuan.", s => s.Fee).ExceptOthers("NO_FEE", "It names no fee (未标明收费).");
        Number("legalTimeLimitDays", "Legal time limits (法定时限) in days.", s => s.LegalTimeLimitDays).ExceptOthers("NO_TIME_LIMIT", "It has no legal time limit (无法定时限).");
    }
}
