using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Volunteering;

/// <summary>An activity (活动) that residents or volunteers take part in: volunteering, a session of a course, culture, health, consultation.</summary>
public sealed class Activity : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>What sort of activity (活动类型).</summary>
    public ActivityKind Kind { get; set; }

    /// <summary>The title (活动名称).</summary>
    public required string Title { get; set; }

    /// <summary>What is done (活动内容).</summary>
    public string? Description { get; set; }

    /// <summary>The organisation that holds it (主办单位).</summary>
    public Guid OrganiserId { get; init; }

    /// <summary>The organisation that holds it (主办单位).</summary>
    public Organisation? Organiser { get; init; }

    /// <summary>Who leads it, by the role held in doing so (带领人): a social worker, where social workers lead volunteers (社工引领).</summary>
    public Guid? LeaderId { get; set; }

    /// <summary>Who leads it, by the role held in doing so (带领人): a social worker, where social workers lead volunteers (社工引领).</summary>
    public Membership? Leader { get; set; }

    /// <summary>Where it is held (活动场所).</summary>
    public Guid? FacilityId { get; set; }

    /// <summary>Where it is held (活动场所).</summary>
    public Facility? Facility { get; set; }

    /// <summary>The course of which it is a session (所属课程).</summary>
    public Guid? CourseId { get; set; }

    /// <summary>The course of which it is a session (所属课程).</summary>
    public Course? Course { get; set; }

    /// <summary>When it begins (开始时间).</summary>
    public DateTime StartsAt { get; set; }

    /// <summary>When it ends (结束时间), after it begins.</summary>
    public DateTime EndsAt { get; set; }

    /// <summary>How many may take part (名额); null for all who come.</summary>
    public int? Capacity { get; set; }

    /// <summary>How it stands (活动状态).</summary>
    public ActivityStatus Status { get; set; }

    /// <summary>What volunteers should be able to do (所需技能).</summary>
    public ICollection<Skill> SkillsWanted { get; } = [];

    /// <summary>The rows that link to <see cref="SkillsWanted"/> (技能关联).</summary>
    public ICollection<ActivitySkill> ActivitySkills { get; } = [];

    /// <summary>Who signed up and who came (报名与签到).</summary>
    public ICollection<ActivitySignup> Signups { get; } = [];
}
