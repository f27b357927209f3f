using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GovernanceGraph.Domain.Events;

/// <summary>Says that something was committed, when it is stored for good.</summary>
public sealed class CommitWatch(Action committed) : DbTransactionInterceptor
{
    /// <inheritdoc/>
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => committed();

    /// <inheritdoc/>
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        committed();
        return Task.CompletedTask;
    }
}
