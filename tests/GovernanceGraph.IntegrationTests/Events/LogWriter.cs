using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>One transaction that writes events of issues, as a command does: the issue is locked first.</summary>
public sealed class LogWriter : IAsyncDisposable
{
    private readonly GovernanceContext _rows;
    private readonly IDbContextTransaction _transaction;

    private LogWriter(GovernanceContext rows, IDbContextTransaction transaction) => (_rows, _transaction) = (rows, transaction);

    public static async Task<LogWriter> BeginAsync(GovernanceContext rows) => new(rows, await rows.Database.BeginTransactionAsync());

    /// <summary>Makes the transaction have a number now, as one does that writes something else first.</summary>
    public async Task<LogWriter> NumberedAsync()
    {
        await _rows.Database.ExecuteSqlRawAsync("SELECT pg_current_xact_id()");
        return this;
    }

    public async Task AppendAsync(Issue issue, params IReadOnlyList<string> notes) => await AppendAsync(issue, notes, IssueEventKind.Commented);

    public Task AppendAsync(Issue issue, string note, IssueEventKind kind) => AppendAsync(issue, [note], kind);

    private async Task AppendAsync(Issue issue, IReadOnlyList<string> notes, IssueEventKind kind)
    {
        var locked = await _rows.Issues.FromSql($"SELECT * FROM issues WHERE id = {issue.Id} FOR UPDATE").SingleAsync();
        await _rows.Entry(locked).ReloadAsync();
        foreach (var note in notes)
        {
            var step = new IssueEvent { Id = Guid.CreateVersion7(), IssueId = locked.Id, Kind = kind, At = DateTime.UtcNow, Version = ++locked.Version, Note = note };
            _rows.IssueEvents.Add(step);
            EventLog.Append(_rows, locked, step);
        }

        await _rows.SaveChangesAsync();
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _rows.DisposeAsync();
    }
}
