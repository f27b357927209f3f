namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Deletes a cluster of this program, whatever state it is in, and nothing else.</summary>
internal static class ClusterReset
{
    /// <exception cref="LocalPostgresException">It is in use, or the folder is not this program's.</exception>
    public static async Task RunAsync(Installation found, TimeSpan patience, IProgress<string> progress, CancellationToken cancellation)
    {
        var folder = found.Folder;
        folder.Claim();
        using var gate = await FileLock.TakeExclusiveAsync(folder.Gate, patience, cancellation);
        using var alone = FileLock.TryTakeExclusive(folder.Users)
            ?? throw new LocalPostgresException($"The PostgreSQL of {folder.Path} is in use.", "Stop the other `governance` or `./run` first.");
        if (!folder.IsInitialised && !File.Exists(folder.Settings)) return;
        if (Runs(folder)) await new ServerControl(await found.RunningAsAsync(await OwnerAsync(folder, cancellation), cancellation), patience).StopAsync();
        if (Runs(folder)) throw new LocalPostgresException($"The PostgreSQL of {folder.Path} does not stop.", $"End its process (the first line of {folder.PidFile}) and try again.");
        folder.Delete();
        progress.Report($"Deleted the data in {folder.Path}.");
    }

    private static bool Runs(ClusterFolder folder) => PidFile.TryRead(folder.PidFile)?.IsServerOf(folder.Data) == true;

    private static async Task<string?> OwnerAsync(ClusterFolder folder, CancellationToken cancellation)
    {
        try
        {
            return (await ClusterSettings.TryLoadAsync(folder, cancellation))?.RunsAs;
        }
        catch (LocalPostgresException)
        {
            // Damaged settings are a reason to reset, not a hindrance.
            return null;
        }
    }
}
