using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Property;

/// <summary>That an organisation gives a compound one of the property services (物业服务安排), from when to when. One that serves a compound with several services has a row for each:
/// compounds served are counted distinct.</summary>
public sealed class PropertyArrangement : Entity
{
    /// <summary>The compound (小区).</summary>
    public Guid CompoundId { get; init; }

    /// <summary>The compound (小区).</summary>
    public Compound? Compound { get; init; }

    /// <summary>The organisation that serves it (服务单位).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that serves it (服务单位).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Which service (服务内容), of the taxonomy <see cref="CategoryTaxonomy.PropertyService"/>.</summary>
    public Guid ServiceId { get; init; }

    /// <summary>Which service (服务内容), of the taxonomy <see cref="CategoryTaxonomy.PropertyService"/>.</summary>
    public Category? Service { get; init; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>Last day (终止日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
