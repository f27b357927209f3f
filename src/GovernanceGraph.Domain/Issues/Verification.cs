using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Issues;

/// <summary>A look at the result on the ground by a third person (核查), who neither accepted nor handled the issue. A failed one opens the issue again.</summary>
public sealed class Verification : Entity
{
    /// <summary>Longest <see cref="Note"/>, in characters.</summary>
    public const int NoteMaxLength = 4000;

    /// <summary>The issue (诉求).</summary>
    public Guid IssueId { get; init; }

    /// <summary>The issue (诉求).</summary>
    public Issue? Issue { get; init; }

    /// <summary>When (核查时间).</summary>
    public DateTime At { get; init; }

    /// <summary>Who verified (核查人).</summary>
    public Guid VerifierId { get; init; }

    /// <summary>Who verified (核查人).</summary>
    public Person? Verifier { get; init; }

    /// <summary>Whether the result was found as reported (核查结论).</summary>
    public bool Passed { get; init; }

    /// <summary>What was found (核查说明).</summary>
    public string? Note { get; init; }
}
