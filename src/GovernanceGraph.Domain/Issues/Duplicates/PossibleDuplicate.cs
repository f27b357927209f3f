using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues.Duplicates;

/// <summary>An issue that may be about the same thing as another (疑似重复诉求): of the same category, within the radius of the category's specification, reported within 30 days of it, open or closed no more than
/// 7 days before it (ours), and in like words. A view, computed when it is asked for; places are those that everybody is shown.</summary>
public sealed class PossibleDuplicate : Entity
{
    /// <summary>What it may be a duplicate of (诉求); null for a report that is not filed yet.</summary>
    public Guid? OfId { get; init; }

    /// <summary>What it may be a duplicate of (诉求); null for a report that is not filed yet.</summary>
    public Issue? Of { get; init; }

    /// <summary>The other issue (疑似重复的诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The other issue (疑似重复的诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>How far apart the public places are on the sphere (距离), in metres.</summary>
    public double Metres { get; init; }

    /// <summary>How alike the words of title and description are (文本相似度), 0 to 1: twice the pairs of characters (of words in Latin letters) that both have, over those of each (Sørensen–Dice), at least 0.2 (ours).</summary>
    public double Likeness { get; init; }

    /// <summary>What they are ranked by (得分), 0 to 1: half the likeness, three tenths for nearness within the radius, two tenths for nearness in time (ours).</summary>
    public double Score { get; init; }
}
