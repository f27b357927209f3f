namespace GovernanceGraph.Domain.Applications;

/// <summary>The step at which an application stands (办件状态).</summary>
public enum ApplicationState
{
    /// <summary>Submitted, waiting to be accepted (已提交).</summary>
    Submitted,

    /// <summary>Accepted, waiting for the decision (已受理).</summary>
    Accepted,

    /// <summary>Decided, waiting to be delivered (已审批).</summary>
    Decided,

    /// <summary>Delivered, waiting for the rating (已送达).</summary>
    Delivered,

    /// <summary>Rated (已评价).</summary>
    Rated,

    /// <summary>Returned for missing documents (退回补正).</summary>
    Returned,
}
