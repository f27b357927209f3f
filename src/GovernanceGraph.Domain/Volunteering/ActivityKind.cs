namespace GovernanceGraph.Domain.Volunteering;

/// <summary>What sort of activity it is (活动类型).</summary>
public enum ActivityKind
{
    /// <summary>Volunteering (志愿服务).</summary>
    Volunteering,

    /// <summary>A session of a course (课程).</summary>
    CourseSession,

    /// <summary>Culture and sport (文体活动).</summary>
    Culture,

    /// <summary>Health: screening, talks, advice (健康服务).</summary>
    Health,

    /// <summary>Consultation and deliberation (协商议事).</summary>
    Consultation,

    /// <summary>Something else (其他).</summary>
    Other,
}
