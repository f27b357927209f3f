namespace GovernanceGraph.Domain.Services;

/// <summary>That a service is given at a facility (办理地点), as HSDS's service at location.</summary>
public sealed class ServiceFacility
{
    /// <summary>The service (服务事项).</summary>
    public Guid ServiceId { get; init; }

    /// <summary>The service (服务事项).</summary>
    public Service? Service { get; init; }

    /// <summary>The facility (设施).</summary>
    public Guid FacilityId { get; init; }

    /// <summary>The facility (设施).</summary>
    public Facility? Facility { get; init; }
}
