using System.Collections.Concurrent;
using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Engine.Access;
using Npgsql;

namespace GovernanceGraph.Server.Audit;

/// <summary>
/// How many people's values each viewer was shown in full within the last hour, in memory: at the first question about a viewer it is read from the log, so that a restart forgets nothing.
/// Several servers of one database count for themselves from then on. Whoever would pass the limit is stopped, and the auditors are told once an hour.
/// </summary>
public sealed partial class ReadingLimit(NpgsqlDataSource database, int peoplePerHour, TimeProvider time, ILogger<ReadingLimit> log) : IReadingLimit
{
    private const int MostViewers = 10_000;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<Guid, Lazy<Task<SeenPeople>>> _seen = new();

    /// <inheritdoc/>
    public async ValueTask<bool> AdmitAsync(Viewer viewer, IReadOnlyCollection<Guid> people, CancellationToken cancel)
    {
        if ((viewer.Account ?? viewer.App) is not { } asker) return people.Count <= peoplePerHour;
        var seen = await SeenByAsync(asker, cancel);
        var (admitted, isFirstRefusal) = seen.Admit(people, peoplePerHour, time.GetUtcNow());
        if (isFirstRefusal) await AlertAsync(viewer, asker, cancel);
        return admitted;
    }

    private async Task<SeenPeople> SeenByAsync(Guid asker, CancellationToken cancel)
    {
        if (_seen.Count > MostViewers) ForgetIdle();
        var lazy = _seen.GetOrAdd(asker, key => new Lazy<Task<SeenPeople>>(() => RememberAsync(key)));
        try
        {
            return await lazy.Value.WaitAsync(cancel);
        }
        catch when (lazy.Value.IsFaulted)
        {
            _seen.TryRemove(new(asker, lazy));   // the next one asks the log again
            throw;
        }
    }

    private async Task<SeenPeople> RememberAsync(Guid asker)
    {
        await using var command = database.CreateCommand("""
            SELECT subject.person_id, max(entry.at) FROM audit_entries AS entry JOIN audit_subjects AS subject ON subject.entry_id = entry.id
            WHERE entry.at > now() - interval '1 hour' AND $1 IN (entry.account_id, entry.app_id) AND entry.action IN ('READ', 'REVEAL')
            GROUP BY subject.person_id
            """);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = asker });
        await using var reader = await command.ExecuteReaderAsync();
        var seen = new SeenPeople(Hour);
        while (await reader.ReadAsync()) seen.Remember(reader.GetGuid(0), new DateTimeOffset(reader.GetDateTime(1)));
        return seen;
    }

    private void ForgetIdle()
    {
        foreach (var (asker, seen) in _seen)
            if (seen.Value is { IsCompletedSuccessfully: true, Result: var people } && people.IsIdle(time.GetUtcNow())) _seen.TryRemove(new(asker, seen));
    }

    private async Task AlertAsync(Viewer viewer, Guid asker, CancellationToken cancel)
    {
        LogAlert(log, asker, peoplePerHour);
        await AuditInsert.WriteAsync(database, AuditEntries.Of(AuditAction.Alert, viewer, [], [], "", null, $"More than {peoplePerHour} people within an hour: further values are withheld."), cancel);
    }

    [LoggerMessage(LogLevel.Warning, "Bulk reading of personal data: the viewer {Asker} was stopped at {People} people within an hour.")]
    private static partial void LogAlert(ILogger log, Guid asker, int people);
}
