namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Makes a cluster: UTF-8, code-point order, passwords by SCRAM.</summary>
internal sealed class ClusterCreation(Installation installation)
{
    public const string Superuser = "governance";
    public const string ServerUser = "governance_web";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly ClusterFolder _folder = installation.Folder;
    private readonly OperatingUser? _user = installation.User;

    /// <summary>Works in a folder of its own and renames it at the end: a killed start leaves no half-made cluster.</summary>
    /// <exception cref="LocalPostgresException">initdb failed; its last lines are in the message.</exception>
    public async Task RunAsync(ClusterSettings settings, bool durable, CancellationToken cancellation)
    {
        _folder.CheckRoom();
        var draft = _folder.Within("pgdata.new");
        var password = _folder.Within("password.new");
        try
        {
            await MakeOwnedAsync(draft, cancellation);
            await ClusterSettings.WriteSecretAsync(password, settings.Password + "\n", cancellation);
            if (_user is not null) await _user.OwnAsync(password, cancellation);
            await InitDbAsync(draft, password, durable, cancellation);
            await File.AppendAllTextAsync(Path.Combine(draft, "postgresql.conf"), $"\ninclude '../{Path.GetFileName(_folder.Configuration)}'\n", cancellation);
            await settings.SaveAsync(_folder, cancellation);
            Directory.Move(draft, _folder.Data);
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
        if (_user is not null) await _user.OwnAsync(path, cancellation);
    }

    private async Task InitDbAsync(string draft, string password, bool durable, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "--pgdata", draft, "--username", Superuser, "--auth=scram-sha-256", "--pwfile", password, "--encoding=UTF8", .. Locale(),
            .. durable ? Array.Empty<string>() : ["--no-sync"],
        ];
        var answer = await ChildProcess.TryRunAsync(installation.Binaries.InitDb, arguments, cancellation, _user, _folder.Path);
        if (answer is { ExitCode: 0 }) return;
        throw ServerTrouble.Explain(
            $"PostgreSQL's initdb failed in {_folder.Path}", answer?.LastWords(5) ?? "it could not be executed", _folder);
    }

    // Since version 17 PostgreSQL brings C.UTF-8 itself; before, the operating system must know it.
    private string[] Locale() =>
        installation.Binaries.Version.Major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C.UTF-8"];
}
