using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Matters;

/// <summary>A meeting that was held (会议): a residents' meeting, a deliberation, a forum, an owners' assembly and the like.</summary>
public sealed class Meeting : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 300;

    /// <summary>Longest <see cref="Minutes"/>, in characters.</summary>
    public const int MinutesMaxLength = 4000;

    /// <summary>What it is (会议类型).</summary>
    public MeetingKind Kind { get; init; }

    /// <summary>Its title (会议名称).</summary>
    public required string Title { get; set; }

    /// <summary>When it was held (会议时间).</summary>
    public DateTime HeldAt { get; init; }

    /// <summary>The body that met or called it (召集组织).</summary>
    public Guid ConvenerId { get; init; }

    /// <summary>The body that met or called it (召集组织).</summary>
    public Organisation? Convener { get; init; }

    /// <summary>Where it was held (会议地点), such as a deliberation hall.</summary>
    public Guid? FacilityId { get; init; }

    /// <summary>Where it was held (会议地点), such as a deliberation hall.</summary>
    public Facility? Facility { get; init; }

    /// <summary>The matter it was called for (议题), if there is one.</summary>
    public Guid? MatterId { get; init; }

    /// <summary>The matter it was called for (议题), if there is one.</summary>
    public CommunityMatter? Matter { get; init; }

    /// <summary>How many may attend and vote (应到人数).</summary>
    public int Entitled { get; init; }

    /// <summary>How many must attend (法定人数); 0 where no rule asks for a number.</summary>
    public int Quorum { get; init; }

    /// <summary>How many attended (实到人数).</summary>
    public int Attended { get; init; }

    /// <summary>How it ended (会议结果); null where nothing was to be decided. Adopted only with a quorum.</summary>
    public MeetingOutcome? Outcome { get; init; }

    /// <summary>What was said and resolved (会议纪要).</summary>
    public string? Minutes { get; init; }

    /// <summary>The votes taken (表决).</summary>
    public ICollection<Vote> Votes { get; } = [];

    /// <summary>The covenants it adopted (通过的居民公约).</summary>
    public ICollection<Covenant> Covenants { get; } = [];
}
