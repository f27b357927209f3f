using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.GridWork;

/// <summary>An assessment for a period (绩效考评): of a grid worker, an organisation or an area, by indicators whose values, points and weights are shown, so that anyone can recompute the total.</summary>
public sealed class Assessment : Located
{
    /// <summary>Who or what is assessed (考评对象).</summary>
    public AssessmentSubject Subject { get; init; }

    /// <summary>The grid worker assessed, by the role (被考评网格员).</summary>
    public Guid? MembershipId { get; init; }

    /// <summary>The grid worker assessed, by the role (被考评网格员).</summary>
    public Membership? Membership { get; init; }

    /// <summary>The organisation assessed (被考评组织).</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The organisation assessed (被考评组织).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>First day of the period (考评期起).</summary>
    public DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of the period (考评期止).</summary>
    public DateOnly PeriodUntil { get; init; }

    /// <summary>The total in points (总分), 0 to 100: the mean of the indicators' points by their weights, rounded to two places; filled by the database, null while there are no indicators.</summary>
    public decimal? Total { get; private set; }

    /// <summary>The indicators that it adds up (考评指标).</summary>
    public ICollection<AssessmentIndicator> Indicators { get; } = [];
}
