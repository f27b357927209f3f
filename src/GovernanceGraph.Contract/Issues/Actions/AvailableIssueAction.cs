using GovernanceGraph.Contract.Issues.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;

namespace GovernanceGraph.Contract.Issues.Actions;

/// <summary>A step on an issue (可办操作), and whether the viewer can take it now, by the very rules that the commands keep. What depends on the input (another organisation, a file) is told by the command itself; try it with `@dryRun`.</summary>
public sealed record AvailableIssueAction
{
    /// <summary>The step (操作).</summary>
    public required IssueAction Action { get; init; }

    /// <summary>The field of `Mutation` that takes it (对应的变更).</summary>
    public required string Mutation { get; init; }

    /// <summary>The members of its input that must be given (必填项).</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The states that it can lead to (可至环节); none where it cannot be taken in the present state, the present state where it changes nothing of it.</summary>
    public required IReadOnlyList<IssueState> LeadsTo { get; init; }

    /// <summary>Whether the viewer can take it now (是否可办).</summary>
    public required bool Allowed { get; init; }

    /// <summary>What stands in the way (受阻原因); null where nothing does.</summary>
    public required IssueObstacle? Obstacle { get; init; }

    /// <summary>The same for people (说明), in English: what the command would answer; null where nothing stands in the way.</summary>
    public required string? Message { get; init; }
}
