namespace GovernanceGraph.Domain.Organisations;

/// <summary>Where a red steward comes from (红管家来源).</summary>
public enum StewardSource
{
    /// <summary>A community worker (社区工作者).</summary>
    CommunityWorker,

    /// <summary>Sent by a resident unit (驻区单位).</summary>
    Unit,

    /// <summary>A volunteer (志愿者).</summary>
    Volunteer,

    /// <summary>A needy resident who was given the post (困难群众).</summary>
    NeedyResident,

    /// <summary>A warm-hearted resident (热心居民).</summary>
    WarmHeartedResident,

    /// <summary>An elder-care professional (养老从业人员).</summary>
    ElderCareProfessional,

    /// <summary>A medical professional (医务人员).</summary>
    MedicalProfessional,

    /// <summary>A cadre who checked in at the community (双报到干部).</summary>
    DualCheckInCadre,
}
