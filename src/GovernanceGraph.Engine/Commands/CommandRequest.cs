using System.Data.Common;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Commands;

/// <summary>Who asks for a step, and by which request.</summary>
/// <param name="IsDry">Whether only to show what would come of it (<c>@dryRun</c>).</param>
public sealed record CommandRequest(Viewer Viewer, string TraceId, string? Operation, bool IsDry = false);

/// <summary>How a step ended.</summary>
/// <param name="Result">An object of <see cref="CommandDefinition.Result"/>; null when it was refused.</param>
/// <param name="Errors">Why it was refused; null when it was taken.</param>
/// <param name="Session">Where to read what a dry step made; null where the step's effects are stored for good.</param>
public sealed record CommandAnswer(object? Result, IReadOnlyList<CommandError>? Errors, ICommandSession? Session = null);

/// <summary>The transaction of a dry step, open until the payload is read; disposing of it undoes all.</summary>
public interface ICommandSession : IAsyncDisposable
{
    DbConnection Connection { get; }
}

/// <summary>Takes the steps: what stands behind <c>Mutation</c>.</summary>
public interface ICommandRunner
{
    /// <summary>Takes one step and returns when its effects are stored for good, or refused; of a dry one, when they can be read.</summary>
    ValueTask<CommandAnswer> RunAsync(CommandDefinition command, object input, CommandRequest request, CancellationToken cancel);
}
