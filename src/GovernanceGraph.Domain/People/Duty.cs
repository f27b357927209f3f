using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.People;

/// <summary>What an organisation has to do (职责, 精准定责), and which of its posts does it. People have duties through the posts they hold, so that a duty outlives its holder;
/// the workload (任务多, 负担重) of an organisation, a post or an area is how many it has.</summary>
public sealed class Duty : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>The organisation that answers for it (责任单位).</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The organisation that answers for it (责任单位).</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>The post of that organisation which does it (责任岗位); null when it is the whole organisation's.</summary>
    public Guid? PostId { get; set; }

    /// <summary>The post of that organisation which does it (责任岗位); null when it is the whole organisation's.</summary>
    public Post? Post { get; set; }

    /// <summary>What is to be done (职责名称).</summary>
    public required string Title { get; set; }

    /// <summary>The same in full (职责说明).</summary>
    public string? Description { get; set; }

    /// <summary>Where it comes from (职责类别).</summary>
    public DutyKind Kind { get; set; }

    /// <summary>The organisation that assigned it (交办单位); null where the law or the residents did.</summary>
    public Guid? AssignedById { get; set; }

    /// <summary>The organisation that assigned it (交办单位); null where the law or the residents did.</summary>
    public Organisation? AssignedBy { get; set; }

    /// <summary>First day (起始日期).</summary>
    public DateOnly Since { get; set; }

    /// <summary>Last day (终止日期); null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
