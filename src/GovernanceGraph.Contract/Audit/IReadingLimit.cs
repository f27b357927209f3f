using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Contract.Audit;

/// <summary>Stops whoever pages through everybody: how many people's values a viewer may see in full within an hour.</summary>
public interface IReadingLimit
{
    /// <summary>Counts these people as seen by the viewer, unless that would be too many within an hour.</summary>
    /// <returns>Whether they may be shown.</returns>
    ValueTask<bool> AdmitAsync(Viewer viewer, IReadOnlyCollection<Guid> people, CancellationToken cancel);
}
