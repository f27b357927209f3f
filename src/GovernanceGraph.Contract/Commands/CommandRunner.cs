using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Commands;

/// <summary>Takes each step in a transaction of its own: stored for good before its answer is given, or undone.</summary>
public sealed class CommandRunner(CommandServices services) : ICommandRunner
{
    /// <inheritdoc/>
    public async ValueTask<CommandAnswer> RunAsync(CommandDefinition command, object input, CommandRequest request, CancellationToken cancel)
    {
        await using var rows = new GovernanceContext(services.Database);
        var scope = new CommandScope(rows, request, services, cancel);
        await using var transaction = await rows.Database.BeginTransactionAsync(cancel);
        var answer = await ((GovernanceCommand)command).TakeAsync(input, scope);
        if (answer.Errors is null)
        {
            await transaction.CommitAsync(cancel);
            return answer;
        }

        await transaction.RollbackAsync(cancel);
        if (scope.Kept.Count > 0) await KeepAsync(scope.Kept, cancel);
        return answer;
    }

    private async Task KeepAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
        await using var rows = new GovernanceContext(services.Database);
        rows.AuditEntries.AddRange(entries);
        await rows.SaveChangesAsync(cancel);
    }
}
