using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>
/// Tells all servers that there is something new in the log, after the commit and not in it: PostgreSQL lets transactions that notify commit one after another, which would be the most that all servers together can write. One word tells of
/// all commits since the last one. A word that is lost costs the time until the others look by themselves.
/// </summary>
public sealed class LogTeller(NpgsqlDataSource database, string channel, ILogger<LogTeller> logger)
{
    // The word's own transaction waits for no disk.
    private const string Word = "SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, '')";

    private readonly SemaphoreSlim _news = new(0, 1);

    /// <summary>Something was committed. Waits for nothing.</summary>
    public void Tell()
    {
        if (_news.CurrentCount > 0) return;
        try
        {
            _news.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody said so at the same time.
        }
    }

    /// <summary>Tells until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await _news.WaitAsync(cancel);
                await using var command = database.CreateCommand(Word);
                command.Parameters.AddWithValue(channel);
                await command.ExecuteNonQueryAsync(cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                logger.LogWarning("Other servers could not be told of news ({Reason}); they look for them each second", fault.GetType().Name);
            }
        }
    }
}
