namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Starts and stops the postmaster of one cluster with <c>pg_ctl</c>, which detaches it from the terminal: Ctrl-C reaches this program only.</summary>
internal sealed class ServerControl(Installation installation, TimeSpan patience)
{
    private readonly ClusterFolder _folder = installation.Folder;

    /// <summary>Returns when the server accepts connections.</summary>
    /// <exception cref="LocalPostgresException">It did not start; the message has its log's gravest lines.</exception>
    public async Task StartAsync(int port, bool durable, CancellationToken cancellation)
    {
        await WriteConfigurationAsync(port, durable, cancellation);
        var log = new ServerLog(_folder.Log);
        var answer = await LaunchAsync(cancellation);
        if (answer is { ExitCode: 0 }) return;
        cancellation.ThrowIfCancellationRequested();
        var words = log.Complaints() is { Length: > 0 } complaints ? complaints : answer?.LastWords() ?? "pg_ctl could not be executed";
        throw ServerTrouble.Explain($"PostgreSQL did not start in {_folder.Path}", words, _folder);
    }

    /// <summary>Ends open sessions and writes everything to disk; if the server does not obey in time, it recovers at its next start.</summary>
    public async Task StopAsync()
    {
        if (await RunAsync(["stop", "--wait", "--silent", "--mode=fast"], CancellationToken.None) is { ExitCode: 0 }) return;
        if (PidFile.TryRead(_folder.PidFile) is null) return;
        await RunAsync(["stop", "--wait", "--silent", "--mode=immediate"], CancellationToken.None);
    }

    private async Task<ChildResult?> LaunchAsync(CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(["start", "--wait", "--silent", "--log", _folder.Log], cancellation);
        }
        catch (OperationCanceledException)
        {
            // The postmaster may be under way already.
            await StopAsync();
            throw;
        }
    }

    private async Task WriteConfigurationAsync(int port, bool durable, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(_folder.Configuration, ServerConfiguration.Text(port, durable), cancellation);
        File.SetUnixFileMode(_folder.Configuration, (UnixFileMode)0b110_100_100);
        if (Directory.Exists(_folder.LogFolder)) return;
        Directory.CreateDirectory(_folder.LogFolder);
        if (installation.User is { } user) await user.OwnAsync(_folder.LogFolder, cancellation);
    }

    private Task<ChildResult?> RunAsync(string[] arguments, CancellationToken cancellation) =>
        ChildProcess.TryRunAsync(
            installation.Binaries.PgCtl, [arguments[0], "--pgdata", _folder.Data, "--timeout", $"{patience.TotalSeconds:0}", .. arguments[1..]], cancellation, installation.User, _folder.Path);
}
