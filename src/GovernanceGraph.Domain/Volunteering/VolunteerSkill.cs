namespace GovernanceGraph.Domain.Volunteering;

/// <summary>That a volunteer has a skill (志愿者技能).</summary>
public sealed class VolunteerSkill
{
    /// <summary>The volunteer (志愿者).</summary>
    public Guid VolunteerId { get; init; }

    /// <inheritdoc cref="VolunteerId"/>
    public Volunteer? Volunteer { get; init; }

    /// <summary>The skill (技能).</summary>
    public Guid SkillId { get; init; }

    /// <inheritdoc cref="SkillId"/>
    public Skill? Skill { get; init; }
}
