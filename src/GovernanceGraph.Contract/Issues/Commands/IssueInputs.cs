using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>What every step on an issue takes.</summary>
public abstract record IssueStepInput : KeyedInput
{
    /// <summary>The issue (诉求).</summary>
    public NodeId Id { get; init; }

    /// <summary>The issue's `version` that you saw (所见版本): if it has changed since, the step is refused and you are given the issue as it is.</summary>
    public int? ExpectedVersion { get; init; }
}

/// <summary>What a step on an issue gives back.</summary>
public sealed record IssueChange
{
    /// <summary>The issue as it is now (诉求).</summary>
    public EntityKey<Issue>? Issue { get; init; }

    /// <summary>What was recorded of the step (办理记录); null where nothing had to be done.</summary>
    public EntityKey<IssueEvent>? Event { get; init; }
}
