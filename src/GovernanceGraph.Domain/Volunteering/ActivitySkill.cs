namespace GovernanceGraph.Domain.Volunteering;

/// <summary>That an activity wants a skill (活动所需技能).</summary>
public sealed class ActivitySkill
{
    /// <summary>The activity (活动).</summary>
    public Guid ActivityId { get; init; }

    /// <summary>The activity (活动).</summary>
    public Activity? Activity { get; init; }

    /// <summary>The skill (技能).</summary>
    public Guid SkillId { get; init; }

    /// <summary>The skill (技能).</summary>
    public Skill? Skill { get; init; }
}
