namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>One start of the embedded server, by one process at a time: make the cluster if there is none, adopt a running server or start one.</summary>
internal sealed class ServerStart(LocalPostgresOptions options, IProgress<string> progress)
{
    /// <exception cref="LocalPostgresException">It failed; the message names the cure.</exception>
    public async Task<LocalPostgresServer> RunAsync(Installation found, CancellationToken cancellation)
    {
        var folder = found.Folder;
        folder.Claim();
        using var gate = await FileLock.TakeExclusiveAsync(folder.Gate, options.Patience, cancellation);
        var known = await ClusterSettings.TryLoadAsync(folder, cancellation);
        var installation = await found.RunningAsAsync(known?.RunsAs, cancellation);
        var settings = folder.IsInitialised ? Trusted(installation, known) : await MakeAsync(installation, cancellation);
        var control = new ServerControl(installation, options.Patience);
        var port = await new LeftoverServer(folder, settings, progress).AdoptAsync(options.Patience, cancellation)
            ?? await StartAsync(control, settings, cancellation);
        var current = settings.Complete() with { Port = port };
        if (current != settings) await current.SaveAsync(folder, cancellation);
        // Only who holds the gate takes this one exclusively, and the gate is ours.
        return new LocalPostgresServer(installation, control, FileLock.TryTakeShared(folder.Users)!, options.Patience, current);
    }

    private static ClusterSettings Trusted(Installation installation, ClusterSettings? settings)
    {
        var folder = installation.Folder;
        folder.CheckData(installation.Binaries);
        return settings ?? throw new LocalPostgresException(
            $"{folder.Settings}, which holds the password of the data beside it, is missing.", "Restore it, or start with --reset, which deletes the data.");
    }

    private async Task<ClusterSettings> MakeAsync(Installation installation, CancellationToken cancellation)
    {
        var runsAs = installation.User is { } user ? $" (runs as the user {user.Name}, since PostgreSQL refuses root)" : "";
        progress.Report($"Making a PostgreSQL {installation.Binaries.Version} cluster in {installation.Folder.Path}{runsAs}");
        var settings = ClusterSettings.New(installation.User);
        await new ClusterCreation(installation).RunAsync(settings, options.Durable, cancellation);
        return settings;
    }

    private async Task<int> StartAsync(ServerControl control, ClusterSettings settings, CancellationToken cancellation)
    {
        var port = ChoosePort(settings.Port);
        await control.StartAsync(port, options.Durable, cancellation);
        return port;
    }

    private int ChoosePort(int? last)
    {
        if (options.Port is { } wanted)
            return LoopbackPort.IsFree(wanted) ? wanted : throw new LocalPostgresException($"Port {wanted} on 127.0.0.1 is taken by another program.", "Choose another port for PostgreSQL, or none.");
        if (last is not { } port) return LoopbackPort.FindFree();
        if (LoopbackPort.IsFree(port)) return port;
        var free = LoopbackPort.FindFree();
        progress.Report($"Port {port} is taken by another program; PostgreSQL listens on {free} now.");
        return free;
    }
}
