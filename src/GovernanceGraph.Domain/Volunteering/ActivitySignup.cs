using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Volunteering;

/// <summary>That a volunteer signed up for an activity (活动报名), came, and for how many hours. Confirmed service is public; who means to come or stayed away is not.</summary>
public sealed class ActivitySignup : Entity
{
    /// <summary>Most <see cref="ConfirmedHours"/>: a day.</summary>
    public const int MaxHours = 24;

    /// <summary>The activity (活动).</summary>
    public Guid ActivityId { get; init; }

    /// <summary>The activity (活动).</summary>
    public Activity? Activity { get; init; }

    /// <summary>The volunteer (志愿者); once for each activity.</summary>
    public Guid VolunteerId { get; init; }

    /// <summary>The volunteer (志愿者); once for each activity.</summary>
    public Volunteer? Volunteer { get; init; }

    /// <summary>How it stands (报名状态).</summary>
    public SignupStatus Status { get; set; }

    /// <summary>When the volunteer signed up (报名时间).</summary>
    public DateTime SignedUpAt { get; init; }

    /// <summary>When the volunteer came (签到时间).</summary>
    public DateTime? CheckedInAt { get; set; }

    /// <summary>When the volunteer left (签退时间).</summary>
    public DateTime? CheckedOutAt { get; set; }

    /// <summary>The hours of service that were confirmed (确认时长), above 0, at most 24; they count among the volunteer's hours.</summary>
    public decimal? ConfirmedHours { get; set; }
}
