using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>Listens, on a connection of its own, to what the database says of news, and wakes whoever follows the log. A word that is lost costs the time until the next look.</summary>
public sealed class LogListener(string connectionString, string channel, Action wake, TimeProvider time, ILogger<LogListener> logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250), LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Listens until cancelled, through restarts of the database.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        for (var pause = FirstPause; !cancel.IsCancellationRequested;)
        {
            try
            {
                await ListenAsync(() => pause = FirstPause, cancel);
            }
            catch (Exception) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                logger.LogWarning("News of events cannot be heard ({Reason}); looking for them each second meanwhile", fault.GetType().Name);
                await Task.Delay(pause, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    private async Task ListenAsync(Action connected, CancellationToken cancel)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 10, Timeout = 5, ApplicationName = "governance-listen" };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, _) => wake();
        await connection.OpenAsync(cancel);
        await using (var command = new NpgsqlCommand($"LISTEN \"{channel}\"", connection)) await command.ExecuteNonQueryAsync(cancel);
        connected();
        wake();   // for what was said before
        while (true) await connection.WaitAsync(cancel);
    }
}
