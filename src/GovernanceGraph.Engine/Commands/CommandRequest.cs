using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Commands;

/// <summary>Who asks for a step, and by which request.</summary>
public sealed record CommandRequest(Viewer Viewer, string TraceId, string? Operation);

/// <summary>How a step ended.</summary>
/// <param name="Result">An object of <see cref="CommandDefinition.Result"/>; null when it was refused.</param>
/// <param name="Errors">Why it was refused; null when it was taken.</param>
public sealed record CommandAnswer(object? Result, IReadOnlyList<CommandError>? Errors);

/// <summary>Takes the steps: what stands behind <c>Mutation</c>.</summary>
public interface ICommandRunner
{
    /// <summary>Takes one step and returns when its effects are stored for good, or refused.</summary>
    ValueTask<CommandAnswer> RunAsync(CommandDefinition command, object input, CommandRequest request, CancellationToken cancel);
}
