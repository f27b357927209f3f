namespace GovernanceGraph.Domain.People;

/// <summary>What a person is certified for (职业资格类型).</summary>
public enum QualificationKind
{
    /// <summary>Social work (社会工作者职业资格): its holders are certified social workers (持证社工).</summary>
    SocialWork,

    /// <summary>Psychological counselling (心理咨询).</summary>
    Counselling,

    /// <summary>Elder care (养老护理).</summary>
    ElderCare,

    /// <summary>Property management (物业管理).</summary>
    PropertyManagement,
}
