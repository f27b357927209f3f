using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Domain.Property;

/// <summary>That an organisation belongs to the "1+3+N" around a compound (“1+3+N”工作体系): a view, made from where both lie, whose owners the organisation stands for,
/// who serves the compound today, and who is linked to the community's Party committee.</summary>
public sealed class CompoundOrganisation
{
    /// <summary>The compound (小区).</summary>
    public Guid CompoundId { get; init; }

    /// <summary>The compound (小区).</summary>
    public Compound? Compound { get; init; }

    /// <summary>The organisation (组织).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation (组织).</summary>
    public Organisation? Organisation { get; init; }
}
