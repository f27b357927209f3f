namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>A lock between processes that the kernel gives back when its holder dies, however it dies.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <returns>Null when another process holds the lock.</returns>
    public static FileLock? TryTakeExclusive(string path) => TryTake(path, FileAccess.ReadWrite, FileShare.None);

    /// <returns>Null when another process holds the lock exclusively.</returns>
    public static FileLock? TryTakeShared(string path) => TryTake(path, FileAccess.Read, FileShare.Read);

    /// <summary>Waits until nobody else holds the lock.</summary>
    /// <exception cref="LocalPostgresException">Somebody held it longer than the caller is patient.</exception>
    public static async Task<FileLock> TakeExclusiveAsync(string path, TimeSpan patience, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (TryTakeExclusive(path) is { } taken) return taken;
            if (TimeProvider.System.GetElapsedTime(start) > patience)
                throw new LocalPostgresException($"Another process has been starting or stopping the same PostgreSQL for {patience.TotalSeconds:0} seconds ({path}).", "Wait for it or end it, and try again.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileLock? TryTake(string path, FileAccess access, FileShare share)
    {
        try
        {
            return new FileLock(new FileStream(path, FileMode.OpenOrCreate, access, share));
        }
        catch (UnauthorizedAccessException error)
        {
            throw ClusterFolder.NotAllowed(path, error);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            return null;
        }
    }
}
