using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Volunteering;

/// <summary>A registered volunteer (注册志愿者): one for each person.</summary>
public sealed class Volunteer : Located
{
    /// <summary>Longest <see cref="Availability"/>, in characters.</summary>
    public const int AvailabilityMaxLength = 500;

    /// <summary>Most stars.</summary>
    public const short MaxStars = 5;

    /// <summary>The person (人员).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The person (人员).</summary>
    public Person? Person { get; init; }

    /// <summary>Whether the volunteer takes part (状态).</summary>
    public VolunteerStatus Status { get; set; }

    /// <summary>Confirmed hours of service (服务时长), whole hours: <see cref="HoursBefore"/> and the confirmed hours of all signups, rounded down. The database sums them up whenever a signup changes.</summary>
    public int Hours { get; set; }

    /// <summary>The hours of service confirmed elsewhere, before activities were recorded here (结转时长), whole hours.</summary>
    public int HoursBefore { get; set; }

    /// <summary>Star rating (星级), 0 to 5.</summary>
    public short Stars { get; set; }

    /// <summary>When the volunteer registered (注册时间).</summary>
    public DateTime RegisteredAt { get; init; }

    /// <summary>When the volunteer has time (可服务时间), in words.</summary>
    public string? Availability { get; set; }

    /// <summary>What the volunteer can do (技能).</summary>
    public ICollection<Skill> Skills { get; } = [];

    /// <summary>The rows that link to <see cref="Skills"/> (技能关联).</summary>
    public ICollection<VolunteerSkill> VolunteerSkills { get; } = [];

    /// <summary>The activities the volunteer signed up for (报名记录).</summary>
    public ICollection<ActivitySignup> Signups { get; } = [];
}
