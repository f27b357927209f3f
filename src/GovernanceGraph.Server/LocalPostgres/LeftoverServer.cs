using Npgsql;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>A server found running on the cluster: another process of this program uses it, or its starter died without stopping it.</summary>
internal sealed class LeftoverServer(ClusterFolder folder, ClusterSettings settings, IProgress<string> progress)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    /// <summary>The port of a running server; null when none runs, and then no stale pid file is in the way either.</summary>
    /// <exception cref="LocalPostgresException">A server runs but cannot be used.</exception>
    public async Task<int?> AdoptAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        Exception? trouble = null;
        while (TimeProvider.System.GetElapsedTime(start) < patience)
        {
            if (PidFile.TryRead(folder.PidFile) is not { } pid || !pid.IsServerOf(folder.Data)) return Clean();
            if (pid.Port is { } port && (trouble = await TryConnectAsync(port, cancellation)) is null) return port;
            if (trouble is PostgresException { SqlState: PostgresErrorCodes.InvalidPassword }) break;
            await Task.Delay(BetweenTries, cancellation);
        }
        throw new LocalPostgresException(
            $"A PostgreSQL (process {PidFile.TryRead(folder.PidFile)?.ProcessId}) runs on {folder.Data} but cannot be used: {trouble?.Message ?? "it has no port"}.",
            "End that process and start again.", trouble);
    }

    private int? Clean()
    {
        if (!File.Exists(folder.PidFile)) return null;
        progress.Report("Removing the pid file of a PostgreSQL that was killed or lost power; it recovers now.");
        File.Delete(folder.PidFile);
        return null;
    }

    private async Task<Exception?> TryConnectAsync(int port, CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(LocalPostgresServer.ConnectionString(port, settings.Password, "postgres") + ";Pooling=false;Timeout=5");
            await connection.OpenAsync(cancellation);
            return null;
        }
        catch (NpgsqlException error)
        {
            return error;
        }
    }
}
