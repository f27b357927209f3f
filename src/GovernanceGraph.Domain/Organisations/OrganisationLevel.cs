namespace GovernanceGraph.Domain.Organisations;

/// <summary>The level at which an organisation works or a service is offered (层级).</summary>
public enum OrganisationLevel
{
    /// <summary>District level (区级).</summary>
    District,

    /// <summary>Subdistrict level (街道级).</summary>
    Subdistrict,

    /// <summary>Community level (社区级).</summary>
    Community,

    /// <summary>Grid level (网格级).</summary>
    Grid,
}
