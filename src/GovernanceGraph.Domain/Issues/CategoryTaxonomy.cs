namespace GovernanceGraph.Domain.Issues;

/// <summary>Which list a category belongs to (分类体系).</summary>
public enum CategoryTaxonomy
{
    /// <summary>Kinds of issues (诉求分类).</summary>
    Issue,

    /// <summary>Kinds of services (服务分类).</summary>
    Service,

    /// <summary>Kinds of community matters (社区事务分类).</summary>
    Matter,

    /// <summary>What assessments and targets measure (考评指标).</summary>
    Indicator,

    /// <summary>The curriculum of community education (课程体系), such as the brief's “4+12+N”.</summary>
    Curriculum,

    /// <summary>The places of community education (社区教育场所), such as the brief's “三所一站”.</summary>
    EducationPlace,

    /// <summary>The services of property management (物业管理服务). The brief counts seven (七项管理服务) and does not say which: they are local data.</summary>
    PropertyService,

    /// <summary>What is bought of social work (政府购买服务类别).</summary>
    PurchasedService,
}
