using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Matters;

/// <summary>How residents evaluated what was done (群众评事).</summary>
public sealed class MatterEvaluation : Entity
{
    /// <summary>Longest <see cref="Comment"/>, in characters.</summary>
    public const int CommentMaxLength = 2000;

    /// <summary>The matter (社区事务).</summary>
    public Guid MatterId { get; init; }

    /// <summary>The matter (社区事务).</summary>
    public CommunityMatter? Matter { get; init; }

    /// <summary>When (评议时间).</summary>
    public DateTime At { get; init; }

    /// <summary>How many residents took part (参评人数), 1 or more.</summary>
    public int Participants { get; init; }

    /// <summary>How many of them were satisfied (满意人数).</summary>
    public int Satisfied { get; init; }

    /// <summary>What was said (评议意见).</summary>
    public string? Comment { get; init; }
}
