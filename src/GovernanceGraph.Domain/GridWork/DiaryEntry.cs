using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.GridWork;

/// <summary>An entry of a grid worker's diary on the people's concerns (民情日记): a visit in the grid and what was heard. What residents said in private stays with the staff.</summary>
public sealed class DiaryEntry : Located
{
    /// <summary>Longest <see cref="Text"/>, in characters.</summary>
    public const int TextMaxLength = 4000;

    /// <summary>The grid worker, by the role (网格员任职).</summary>
    public Guid MembershipId { get; init; }

    /// <summary>The grid worker, by the role (网格员任职).</summary>
    public Membership? Membership { get; init; }

    /// <summary>When the visit was (走访时间).</summary>
    public DateTime VisitedAt { get; init; }

    /// <summary>How many households were visited (走访户数), 1 or more.</summary>
    public short Households { get; init; } = 1;

    /// <summary>What was seen and heard (日记内容).</summary>
    public required string Text { get; set; }

    /// <summary>The issues it raised (产生的诉求).</summary>
    public ICollection<Issue> Issues { get; } = [];
}
