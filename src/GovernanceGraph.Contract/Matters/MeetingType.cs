using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Matters;

/// <summary>Meetings of residents, representatives and owners.</summary>
public sealed class MeetingType : EntityType<Meeting>
{
    public MeetingType()
    {
        IsBig = true;
        Field(m => m.Kind).Indexed();
        Field(m => m.Title);
        Field(m => m.HeldAt).Indexed();
        Field(m => m.Entitled);
        Field(m => m.Quorum);
        Field(m => m.Attended);
        Field(m => m.Outcome);
        Field(m => m.Minutes);
        Reference(m => m.Area).Indexed();
        Reference(m => m.Convener).Indexed();
        Reference(m => m.Facility).Indexed();
        Reference(m => m.Matter).Indexed();
        Collection(m => m.Votes);
        Collection(m => m.Covenants);
        Happened(m => m.HeldAt);
        OrderedBy(m => m.HeldAt, descending: true);
    }
}
