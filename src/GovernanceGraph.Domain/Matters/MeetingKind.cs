namespace GovernanceGraph.Domain.Matters;

/// <summary>What a meeting is (会议类型).</summary>
public enum MeetingKind
{
    /// <summary>A residents' meeting (居民会议).</summary>
    ResidentsMeeting,

    /// <summary>A session of the congress of residents and resident units (社区成员代表大会).</summary>
    RepresentativeCongress,

    /// <summary>A deliberation meeting (民主议事协商会).</summary>
    Deliberation,

    /// <summary>A community forum (社区论坛).</summary>
    Forum,

    /// <summary>An owners' assembly of a compound (业主大会).</summary>
    OwnersAssembly,

    /// <summary>A meeting of the advisory panel (社区顾问团会议).</summary>
    AdvisoryPanel,

    /// <summary>A joint conference of the community and its resident units (联席会议).</summary>
    JointConference,
}
