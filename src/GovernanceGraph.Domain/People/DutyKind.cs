namespace GovernanceGraph.Domain.People;

/// <summary>Where a duty comes from (职责类别): the sorting out of duties (理清职责) that the brief asks for.</summary>
public enum DutyKind
{
    /// <summary>A duty by law (依法履行的职责).</summary>
    Statutory,

    /// <summary>Help that a department or office asks for (协助政府的工作事项).</summary>
    Assisting,

    /// <summary>The residents' own affairs (自治事项).</summary>
    SelfGoverning,
}
