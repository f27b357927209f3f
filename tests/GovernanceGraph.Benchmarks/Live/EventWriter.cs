using System.Diagnostics;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Benchmarks.Live;

/// <summary>Lets things happen to issues as commands do: the row locked, the step applied by the ledger, its entry in the log, one transaction. Each event's note says which issue of the list and which event it is.</summary>
internal sealed class EventWriter(EventWrites writes, IReadOnlyList<Guid> issues, int most)
{
    private readonly long[] _sent = new long[most];
    private int _begun, _written;

    /// <summary>Events that are committed.</summary>
    public int Written => Volatile.Read(ref _written);

    /// <summary>When the COMMIT of an event was sent, by the clock of <see cref="Stopwatch"/>.</summary>
    public long SentAt(int number) => Volatile.Read(ref _sent[number]);

    /// <summary>Writes so many events, at this rate a second, several at once; up to <paramref name="together"/> of them in one transaction.</summary>
    public async Task RunAsync(int events, double rate, int together, int writers, CancellationToken cancel)
    {
        var (start, last) = (Stopwatch.GetTimestamp(), _begun + events);
        await Task.WhenAll(Enumerable.Range(0, writers).Select(async writer =>
        {
            var random = new Random(writer);
            while (true)
            {
                var count = random.Next(1, together + 1);
                var first = Interlocked.Add(ref _begun, count) - count;
                if (first >= last) return;
                var due = TimeSpan.FromSeconds((first - (last - events)) / rate) - Stopwatch.GetElapsedTime(start);
                if (due > TimeSpan.Zero) await Task.Delay(due, cancel);
                await WriteAsync(random.Next(issues.Count), first, Math.Min(count, last - first), cancel);
            }
        }));
        _begun = last;
    }

    private async Task WriteAsync(int which, int first, int count, CancellationToken cancel)
    {
        await using var rows = new GovernanceContext(writes.Options);
        await using var transaction = await rows.Database.BeginTransactionAsync(cancel);
        var issue = await rows.Issues.FromSql($"SELECT * FROM issues WHERE id = {issues[which]} FOR UPDATE").SingleAsync(cancel);
        for (var number = first; number < first + count; number++)
        {
            var step = new IssueEvent { Id = Guid.CreateVersion7(), IssueId = issue.Id, Kind = IssueEventKind.Commented, At = DateTime.UtcNow, FromState = issue.State, Version = issue.Version + 1, Note = $"{which}.{number}" };
            IssueLedger.Apply(issue, step);
            rows.IssueEvents.Add(step);
            Domain.Events.EventLog.Append(rows, issue, step);
        }

        await rows.SaveChangesAsync(cancel);
        var now = Stopwatch.GetTimestamp();
        for (var number = first; number < first + count; number++) Volatile.Write(ref _sent[number], now);
        await transaction.CommitAsync(cancel);
        Interlocked.Add(ref _written, count);
    }
}
