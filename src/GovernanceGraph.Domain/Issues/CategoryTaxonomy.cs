namespace GovernanceGraph.Domain.Issues;

/// <summary>Which list a category belongs to (分类体系).</summary>
public enum CategoryTaxonomy
{
    /// <summary>Kinds of issues (诉求分类).</summary>
    Issue,

    /// <summary>Kinds of services (服务分类).</summary>
    Service,
}
