namespace GovernanceGraph.Domain.GridWork;

/// <summary>Who or what is assessed (考评对象).</summary>
public enum AssessmentSubject
{
    /// <summary>A grid worker (网格员). Not public: it is about one person.</summary>
    GridWorker,

    /// <summary>An organisation (组织).</summary>
    Organisation,

    /// <summary>An area (区域).</summary>
    Area,
}
