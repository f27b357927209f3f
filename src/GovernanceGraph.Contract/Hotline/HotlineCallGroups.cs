using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Hotline;

/// <summary>Hotline calls counted; only those that the viewer may see.</summary>
public sealed class HotlineCallGroups : GroupDefinition<HotlineCall>
{
    public HotlineCallGroups()
    {
        By(c => c.Outcome);
        By(c => c.Category);
        By(c => c.Organisation);
        ByDate("CALLED", c => c.At);
        Number("seconds", "How long calls took (通话时长), in seconds.", c => c.Seconds).ExceptOthers("NO_DURATION", "It is not known how long it took (时长不详).");
    }
}
