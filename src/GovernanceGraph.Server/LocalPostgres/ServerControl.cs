namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Starts and stops the postmaster of one cluster with <c>pg_ctl</c>, which detaches it from the terminal: Ctrl-C reaches this program only.</summary>
internal sealed class ServerControl(PostgresBinaries binaries, ClusterFolder folder, OperatingUser? user, TimeSpan patience)
{
    /// <summary>Returns when the server accepts connections.</summary>
    /// <exception cref="LocalPostgresException">It did not start; the message has its log's gravest lines.</exception>
    public async Task StartAsync(int port, bool durable, CancellationToken cancellation)
    {
        await WriteConfigurationAsync(port, durable, cancellation);
        var log = new ServerLog(folder.Log);
        var answer = await RunAsync(["start", "--wait", "--silent", "--log", folder.Log], cancellation);
        if (answer is { ExitCode: 0 }) return;
        var words = log.Complaints() is { Length: > 0 } complaints ? complaints : answer?.LastWords() ?? "pg_ctl could not be executed";
        throw ServerTrouble.Explain($"PostgreSQL did not start in {folder.Path}", words, folder);
    }

    /// <summary>Ends open sessions and writes everything to disk; if the server does not obey in time, it recovers at its next start.</summary>
    public async Task StopAsync()
    {
        if (await RunAsync(["stop", "--wait", "--silent", "--mode=fast"], CancellationToken.None) is { ExitCode: 0 }) return;
        if (PidFile.TryRead(folder.PidFile) is null) return;
        await RunAsync(["stop", "--wait", "--silent", "--mode=immediate"], CancellationToken.None);
    }

    private async Task WriteConfigurationAsync(int port, bool durable, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(folder.Configuration, ServerConfiguration.Text(port, durable), cancellation);
        File.SetUnixFileMode(folder.Configuration, (UnixFileMode)0b110_100_100);
        if (Directory.Exists(folder.LogFolder)) return;
        Directory.CreateDirectory(folder.LogFolder);
        if (user is not null) await user.OwnAsync(folder.LogFolder, cancellation);
    }

    private Task<ChildResult?> RunAsync(string[] arguments, CancellationToken cancellation) =>
        ChildProcess.TryRunAsync(
            binaries.PgCtl, [arguments[0], "--pgdata", folder.Data, "--timeout", $"{patience.TotalSeconds:0}", .. arguments[1..]], cancellation, user, folder.Path);
}
