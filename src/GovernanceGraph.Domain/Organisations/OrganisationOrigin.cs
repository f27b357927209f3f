namespace GovernanceGraph.Domain.Organisations;

/// <summary>Where a social organisation comes from (来源).</summary>
public enum OrganisationOrigin
{
    /// <summary>Cultivated locally (本地培育).</summary>
    Cultivated,

    /// <summary>Introduced from elsewhere (外部引进).</summary>
    Introduced,
}
