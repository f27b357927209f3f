using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Matters;

/// <summary>A matter of the published list of what residents decide (“由民做主”事项清单), with the five specifications (五定): type, responsibility, standard, time and effect.</summary>
public sealed class ListedMatter : Located
{
    /// <summary>Longest <see cref="Code"/>, in characters.</summary>
    public const int CodeMaxLength = 80;

    /// <summary>Longest <see cref="Name"/>, in characters.</summary>
    public const int NameMaxLength = 300;

    /// <summary>Longest of the five specifications, in characters.</summary>
    public const int SpecificationMaxLength = 1000;

    /// <summary>The number on the list (清单编号), unique.</summary>
    public required string Code { get; init; }

    /// <summary>What it is (事项名称).</summary>
    public required string Name { get; set; }

    /// <summary>Its category (分类), of the taxonomy of matters.</summary>
    public Guid CategoryId { get; set; }

    /// <summary>Its category (分类), of the taxonomy of matters.</summary>
    public Category? Category { get; set; }

    /// <summary>The organisation that owns it (责任主体): a department, a subdistrict or a community.</summary>
    public Guid OwnerId { get; set; }

    /// <summary>The organisation that owns it (责任主体): a department, a subdistrict or a community.</summary>
    public Organisation? Owner { get; set; }

    /// <summary>The owner's level (层级).</summary>
    public OrganisationLevel Level { get; set; }

    /// <summary>By which pathway residents decide it (由民做主路径).</summary>
    public MatterPathway Pathway { get; set; }

    /// <summary>Whether it is a key project (重点项目).</summary>
    public bool KeyProject { get; set; }

    /// <summary>Its type (定类): what falls under it.</summary>
    public required string Type { get; set; }

    /// <summary>Its responsibility (定责): who answers for it.</summary>
    public required string Responsibility { get; set; }

    /// <summary>Its standard (定标): what counts as done.</summary>
    public required string Standard { get; set; }

    /// <summary>Its time (定时): by when.</summary>
    public required string Time { get; set; }

    /// <summary>Its effect (定效): what residents must find.</summary>
    public required string Effect { get; set; }

    /// <summary>The day it was published (公布日期).</summary>
    public DateOnly PublishedOn { get; init; }

    /// <summary>The community matters that belong to it (社区事务).</summary>
    public ICollection<CommunityMatter> Matters { get; } = [];
}
