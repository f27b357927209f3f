using System.Data.Common;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Commands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovernanceGraph.Contract.Commands;

/// <summary>Takes each step in a transaction of its own: stored for good before its answer is given, or undone.</summary>
public sealed class CommandRunner(CommandServices services) : ICommandRunner
{
    /// <summary>How often a step is tried that met another one: a deadlock, or a key that was just taken.</summary>
    private const int Attempts = 3;

    private const string SerializationFailure = "40001", DeadlockDetected = "40P01", UniqueViolation = "23505";

    /// <inheritdoc/>
    public async ValueTask<CommandAnswer> RunAsync(CommandDefinition command, object input, CommandRequest request, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync((GovernanceCommand)command, input, request, cancel);
            }
            catch (Exception e) when (attempt < Attempts && IsMetByAnother(e))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 40 * attempt)), cancel);
            }
        }
    }

    private async Task<CommandAnswer> OnceAsync(GovernanceCommand command, object input, CommandRequest request, CancellationToken cancel)
    {
        var rows = new GovernanceContext(services.Database);
        IDbContextTransaction? transaction = null;
        var isKept = false;
        try
        {
            var scope = new CommandScope(rows, request, services, cancel);
            transaction = await rows.Database.BeginTransactionAsync(cancel);
            var idempotency = Idempotency.Of(command, input, scope);
            if (idempotency is not null && await idempotency.TakeAsync() is { } known) return known;
            var answer = await command.TakeAsync(input, scope);
            if (answer.Errors is not null)
            {
                await transaction.RollbackAsync(cancel);
                if (scope.Kept.Count > 0) await KeepAsync(scope.Kept, cancel);
                return answer;
            }

            if (request.IsDry)
            {
                isKept = true;
                return answer with { Session = new DrySession(rows, transaction) };
            }

            if (idempotency is not null) await idempotency.KeepAsync(answer.Result!);
            await transaction.CommitAsync(cancel);
            return answer;
        }
        finally
        {
            if (!isKept)
            {
                if (transaction is not null) await transaction.DisposeAsync();
                await rows.DisposeAsync();
            }
        }
    }

    /// <summary>Whether the database undid the step because of another one, so that it may be taken anew.</summary>
    private static bool IsMetByAnother(Exception e) =>
        (e as DbException ?? e.InnerException as DbException) is { SqlState: SerializationFailure or DeadlockDetected or UniqueViolation };

    private async Task KeepAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancel)
    {
        await using var rows = new GovernanceContext(services.Database);
        rows.AuditEntries.AddRange(entries);
        await rows.SaveChangesAsync(cancel);
    }

    private sealed class DrySession(GovernanceContext rows, IDbContextTransaction transaction) : ICommandSession
    {
        public DbConnection Connection => rows.Database.GetDbConnection();

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();   // undoes it
            await rows.DisposeAsync();
        }
    }
}
