using GovernanceGraph.Domain.GridWork;
using GovernanceGraph.Domain.Hotline;
using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Money;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Volunteering;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A category (分类) of issues, services and the like: local data, editable, never code.</summary>
public sealed class Category : Entity
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 120;

    /// <summary>Longest <see cref="Name"/> and <see cref="NameEn"/>, in characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>The list it belongs to (分类体系).</summary>
    public CategoryTaxonomy Taxonomy { get; init; }

    /// <summary>The code (代码), unique in its list.</summary>
    public required string Code { get; init; }

    /// <summary>The name (名称), Chinese where the source is Chinese.</summary>
    public required string Name { get; set; }

    /// <summary>The English name (英文名称), if there is one.</summary>
    public string? NameEn { get; set; }

    /// <summary>The wider category (上级分类).</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The wider category (上级分类).</summary>
    public Category? Parent { get; set; }

    /// <summary>Its place among its siblings (排序), ascending.</summary>
    public int Position { get; set; }

    /// <summary>Whether new objects may use it (启用).</summary>
    public bool Active { get; set; } = true;

    /// <summary>When it was taken out of use (停用时间), if that was done here; what uses it keeps it.</summary>
    public DateTime? RetiredAt { get; set; }

    /// <summary>Which state of it this is (版本): 1, and one more with each change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The narrower categories (下级分类).</summary>
    public ICollection<Category> Children { get; } = [];

    /// <summary>The issues of this category (诉求).</summary>
    public ICollection<Issue> Issues { get; } = [];

    /// <summary>The services of this category (服务事项).</summary>
    public ICollection<Service> Services { get; } = [];

    /// <summary>The five specifications of a category of issues (五定), if they are set.</summary>
    public CategorySpecification? Specification { get; init; }

    /// <summary>The community matters of this category (社区事务).</summary>
    public ICollection<CommunityMatter> CommunityMatters { get; } = [];

    /// <summary>The listed matters of this category (清单事项).</summary>
    public ICollection<ListedMatter> ListedMatters { get; } = [];

    /// <summary>The measurements of this indicator in assessments (考评指标).</summary>
    public ICollection<AssessmentIndicator> AssessmentIndicators { get; } = [];

    /// <summary>The targets for this indicator (目标).</summary>
    public ICollection<Target> Targets { get; } = [];

    /// <summary>The facilities of this category (设施).</summary>
    public ICollection<Facility> Facilities { get; } = [];

    /// <summary>The hotline calls of this category (热线).</summary>
    public ICollection<HotlineCall> HotlineCalls { get; } = [];

    /// <summary>The courses of this category (课程).</summary>
    public ICollection<Course> Courses { get; } = [];

    /// <summary>Which compounds are served with this property service, and by whom (物业服务安排).</summary>
    public ICollection<PropertyArrangement> PropertyArrangements { get; } = [];

    /// <summary>The contracts of this category (服务合同).</summary>
    public ICollection<ServiceContract> Contracts { get; } = [];

    /// <summary>Whose duty it is in each area (责任归属).</summary>
    public ICollection<Responsibility> Responsibilities { get; } = [];
}
