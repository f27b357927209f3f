using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Organisations;

/// <summary>A relation between two organisations (组织关系), with its dates: <see cref="From"/> leads, supports, … <see cref="To"/>.</summary>
public sealed class OrganisationLink : Entity
{
    /// <summary>The organisation that leads, supports, … (主体).</summary>
    public Guid FromId { get; init; }

    /// <summary>The organisation that leads, supports, … (主体).</summary>
    public Organisation? From { get; init; }

    /// <summary>The organisation that is led, supported, … (对象).</summary>
    public Guid ToId { get; init; }

    /// <summary>The organisation that is led, supported, … (对象).</summary>
    public Organisation? To { get; init; }

    /// <summary>The relation (关系类型).</summary>
    public OrganisationLinkKind Kind { get; init; }

    /// <summary>First day (起始日期), if known.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Last day (终止日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
