using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Issues;

/// <summary>Whose duty a category of issues is in an area (责任归属): the organisation of the kind that the category's specification names, found at the nearest level upward.
/// A view over areas, specifications and organisations: the same rule that accepting an issue applies. Organisations count as they are on the day; areas and specifications as they are today.</summary>
public sealed class Responsibility : Entity
{
    /// <summary>Longest <see cref="Reason"/>, in characters.</summary>
    public const int ReasonMaxLength = 2000;

    /// <summary>The area that the place lies in (所在网格): a grid where grids are drawn, else the smallest known area.</summary>
    public Guid AreaId { get; init; }

    /// <summary>The area that the place lies in (所在网格): a grid where grids are drawn, else the smallest known area.</summary>
    public Area? Area { get; init; }

    /// <summary>The category of issues (诉求分类).</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The category of issues (诉求分类).</summary>
    public Category? Category { get; init; }

    /// <summary>As of when (查询时点).</summary>
    public DateTime At { get; init; }

    /// <summary>The day of that instant in the area's time zone (日期): who exists and who is on duty is told by the day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The organisation responsible (责任单位); null when there is none of the kind at any level.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The organisation responsible (责任单位); null when there is none of the kind at any level.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Why it is this organisation (依据), in words.</summary>
    public required string Reason { get; init; }
}
