namespace GovernanceGraph.Domain.Volunteering;

/// <summary>That a volunteer has a skill (志愿者技能).</summary>
public sealed class VolunteerSkill
{
    /// <summary>The volunteer (志愿者).</summary>
    public Guid VolunteerId { get; init; }

    /// <summary>The volunteer (志愿者).</summary>
    public Volunteer? Volunteer { get; init; }

    /// <summary>The skill (技能).</summary>
    public Guid SkillId { get; init; }

    /// <summary>The skill (技能).</summary>
    public Skill? Skill { get; init; }
}
