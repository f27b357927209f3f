using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Matters;

/// <summary>A vote on a motion (表决). Owners' votes count twice, by heads and by floor area; others by heads only.</summary>
public sealed class Vote : Entity
{
    /// <summary>Longest <see cref="Motion"/>, in characters.</summary>
    public const int MotionMaxLength = 1000;

    /// <summary>The meeting that voted (会议).</summary>
    public Guid MeetingId { get; init; }

    /// <summary>The meeting that voted (会议).</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The matter it decided (社区事务), if there is one.</summary>
    public Guid? MatterId { get; init; }

    /// <summary>The matter it decided (社区事务), if there is one.</summary>
    public CommunityMatter? Matter { get; init; }

    /// <summary>What was put to the vote (表决事项).</summary>
    public required string Motion { get; init; }

    /// <summary>The rule by which it is adopted (表决规则).</summary>
    public VoteRule Rule { get; init; }

    /// <summary>When it was closed (表决时间).</summary>
    public DateTime At { get; init; }

    /// <summary>How many may vote (应参与人数).</summary>
    public int HeadsTotal { get; init; }

    /// <summary>How many took part (参与人数).</summary>
    public int HeadsTakingPart { get; init; }

    /// <summary>How many agreed (同意人数).</summary>
    public int HeadsAgreeing { get; init; }

    /// <summary>The floor area of all owners (专有部分总面积), in square metres; null for votes by heads only.</summary>
    public decimal? FloorAreaTotal { get; init; }

    /// <summary>The floor area of those who took part (参与面积), in square metres.</summary>
    public decimal? FloorAreaTakingPart { get; init; }

    /// <summary>The floor area of those who agreed (同意面积), in square metres.</summary>
    public decimal? FloorAreaAgreeing { get; init; }

    /// <summary>Whether the motion was adopted (是否通过): what the rule makes of the numbers.</summary>
    public bool Adopted { get; set; }
}
