using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>The five specifications (五定) of a category of issues: type, responsibility, standard, time and effect (定类、定责、定标、定时、定效).
/// The brief applies them to the list of matters that residents decide; using them for issues too is (ours). All of it is local data, never code.</summary>
public sealed class CategorySpecification : Entity
{
    /// <summary>Longest <see cref="Type"/>, in characters.</summary>
    public const int TypeMaxLength = 300;

    /// <summary>Longest <see cref="Standard"/>, in characters.</summary>
    public const int StandardMaxLength = 1000;

    /// <summary>Largest number of a limit: more than a year of working hours.</summary>
    public const int MaxLimit = 2500;

    /// <summary>Largest <see cref="DuplicateRadius"/>, in metres.</summary>
    public const int MaxDuplicateRadius = 5000;

    /// <summary>The category (分类); it has one specification at most.</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The category (分类); it has one specification at most.</summary>
    public Category? Category { get; init; }

    /// <summary>What falls under it (定类).</summary>
    public required string Type { get; set; }

    /// <summary>Who is responsible (定责): the kinds of organisation, of which the nearest level upward from the grid has one; never empty.</summary>
    public List<OrganisationKind> ResponsibleKinds { get; set; } = [];

    /// <summary>The organisation responsible where its kind alone does not tell (责任单位), such as one department among several.</summary>
    public Guid? ResponsibleId { get; set; }

    /// <summary>The organisation responsible where its kind alone does not tell (责任单位), such as one department among several.</summary>
    public Organisation? Responsible { get; set; }

    /// <summary>What counts as done (定标).</summary>
    public required string Standard { get; set; }

    /// <summary>Time to accept (受理时限), in <see cref="AcceptUnit"/>.</summary>
    public int AcceptLimit { get; set; }

    /// <summary>What the time to accept counts (受理时限单位).</summary>
    public LimitUnit AcceptUnit { get; set; }

    /// <summary>Time to handle (办理时限, 定时), in <see cref="HandleUnit"/>.</summary>
    public int HandleLimit { get; set; }

    /// <summary>What the time to handle counts (办理时限单位).</summary>
    public LimitUnit HandleUnit { get; set; }

    /// <summary>Time to handle issues of high priority (较高优先级办理时限), in <see cref="HighHandleUnit"/>.</summary>
    public int HighHandleLimit { get; set; }

    /// <summary>What the time to handle issues of high priority counts (较高优先级办理时限单位).</summary>
    public LimitUnit HighHandleUnit { get; set; }

    /// <summary>Time to handle urgent issues (紧急办理时限), in <see cref="UrgentHandleUnit"/>.</summary>
    public int UrgentHandleLimit { get; set; }

    /// <summary>What the time to handle urgent issues counts (紧急办理时限单位).</summary>
    public LimitUnit UrgentHandleUnit { get; set; }

    /// <summary>Time to feed back after handling (反馈时限), in <see cref="FeedbackUnit"/>.</summary>
    public int FeedbackLimit { get; set; }

    /// <summary>What the time to feed back counts (反馈时限单位).</summary>
    public LimitUnit FeedbackUnit { get; set; }

    /// <summary>The rating to reach (定效), in stars, 1 to 5.</summary>
    public short EffectRating { get; set; }

    /// <summary>Whether a third person verifies the result on the ground (第三人核查).</summary>
    public bool VerificationWanted { get; set; }

    /// <summary>How near another issue must lie to be a possible duplicate (重复诉求判定半径), in metres.</summary>
    public int DuplicateRadius { get; set; }

    /// <summary>Hours before a deadline at which whoever handles the issue is reminded (催办提前量), counted in working time; 0 for no reminder. (ours)</summary>
    public int ReminderHours { get; set; }

    /// <summary>Hours of the clock after the deadline until the level above the responsible organisation supervises (一级督办).</summary>
    public int FirstSupervisionHours { get; set; }

    /// <summary>Hours of the clock after the deadline until two levels above supervise (二级督办).</summary>
    public int SecondSupervisionHours { get; set; }

    /// <summary>Hours of the clock after the deadline until the district supervises (区级督办).</summary>
    public int DistrictSupervisionHours { get; set; }

    /// <summary>Which state of them this is (版本): 1, and one more with each change.</summary>
    public int Version { get; set; } = 1;
}
