namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Makes a cluster: UTF-8, code-point order, passwords by SCRAM.</summary>
internal sealed class ClusterCreation(PostgresBinaries binaries, ClusterFolder folder, OperatingUser? user)
{
    public const string Superuser = "governance";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Works in a folder of its own and renames it at the end: a killed start leaves no half-made cluster.</summary>
    /// <exception cref="LocalPostgresException">initdb failed; its last lines are in the message.</exception>
    public async Task RunAsync(ClusterSettings settings, bool durable, CancellationToken cancellation)
    {
        folder.CheckRoom();
        var draft = folder.Within("pgdata.new");
        var password = folder.Within("password.new");
        try
        {
            await MakeOwnedAsync(draft, cancellation);
            await ClusterSettings.WriteSecretAsync(password, settings.Password + "\n", cancellation);
            if (user is not null) await user.OwnAsync(password, cancellation);
            await InitDbAsync(draft, password, durable, cancellation);
            await File.AppendAllTextAsync(Path.Combine(draft, "postgresql.conf"), $"\ninclude '../{Path.GetFileName(folder.Configuration)}'\n", cancellation);
            await settings.SaveAsync(folder, cancellation);
            Directory.Move(draft, folder.Data);
        }
        finally
        {
            File.Delete(password);
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }
    }

    private async Task MakeOwnedAsync(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path, OwnerOnly);
        if (user is not null) await user.OwnAsync(path, cancellation);
    }

    private async Task InitDbAsync(string draft, string password, bool durable, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "--pgdata", draft, "--username", Superuser, "--auth=scram-sha-256", "--pwfile", password, "--encoding=UTF8", .. Locale(),
            .. durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        var answer = await ChildProcess.TryRunAsync(binaries.InitDb, arguments, cancellation, user, folder.Path);
        if (answer is { ExitCode: 0 }) return;
        throw ServerTrouble.Explain(
            $"PostgreSQL's initdb failed in {folder.Path}", answer?.LastWords(5) ?? "it could not be executed", folder);
    }

    // Since version 17 PostgreSQL brings C.UTF-8 itself; before, the operating system must know it.
    private string[] Locale() =>
        binaries.Version.Major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C.UTF-8"];
}
