using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Volunteering;

/// <summary>Something volunteers can do (志愿服务技能), such as first aid or repairing lamps.</summary>
public sealed class Skill : Entity
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Name"/> and <see cref="NameEn"/>, in characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>The code (代码), unique.</summary>
    public required string Code { get; init; }

    /// <summary>The Chinese name (名称).</summary>
    public required string Name { get; set; }

    /// <summary>The English name (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>The volunteers who have it (志愿者).</summary>
    public ICollection<Volunteer> Volunteers { get; } = [];

    /// <summary>The rows that link to <see cref="Volunteers"/> (技能关联).</summary>
    public ICollection<VolunteerSkill> VolunteerSkills { get; } = [];

    /// <summary>The activities that want it (需要该技能的活动).</summary>
    public ICollection<Activity> Activities { get; } = [];

    /// <summary>The rows that link to <see cref="Activities"/> (技能关联).</summary>
    public ICollection<ActivitySkill> ActivitySkills { get; } = [];
}
