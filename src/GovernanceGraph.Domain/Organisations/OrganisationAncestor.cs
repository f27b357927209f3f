namespace GovernanceGraph.Domain.Organisations;

/// <summary>That an organisation stands below another, at any distance (组织层级闭包). Filled by the database from <see cref="Organisation.ParentId"/>, whoever writes.</summary>
public sealed class OrganisationAncestor
{
    /// <summary>The organisation below (下级组织).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation below (下级组织).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The organisation above (上级组织).</summary>
    public Guid AncestorId { get; init; }

    /// <summary>The organisation above (上级组织).</summary>
    public Organisation? Ancestor { get; init; }

    /// <summary>Steps from the one to the other (层级距离): 1 for a parent.</summary>
    public short Distance { get; init; }
}
