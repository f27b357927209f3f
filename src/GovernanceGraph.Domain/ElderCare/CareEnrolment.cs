using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.ElderCare;

/// <summary>That a provider cares for an old person at home (居家养老), from when to when. Personal: no viewer without a right sees any of it.</summary>
public sealed class CareEnrolment : Located
{
    /// <summary>The person cared for (服务对象).</summary>
    public Guid PersonId { get; init; }

    /// <summary>The person cared for (服务对象).</summary>
    public Person? Person { get; init; }

    /// <summary>The organisation that cares (服务机构); once at a time for each person.</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The organisation that cares (服务机构); once at a time for each person.</summary>
    public Organisation? Provider { get; init; }

    /// <summary>The day-care centre it works from (依托的日间照料中心), if there is one.</summary>
    public Guid? FacilityId { get; set; }

    /// <summary>The day-care centre it works from (依托的日间照料中心), if there is one.</summary>
    public Facility? Facility { get; set; }

    /// <summary>How much help is needed (能力等级).</summary>
    public CareLevel Level { get; set; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>Last day (终止日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The visits and hours of care (服务记录).</summary>
    public ICollection<CareVisit> Visits { get; } = [];
}
