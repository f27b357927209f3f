namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The unprivileged user that PostgreSQL runs as when this program is root: PostgreSQL refuses to run as root.</summary>
internal sealed record OperatingUser(string Name)
{
    private const string Own = "governance-graph";

    /// <summary>Null when this program is no root: then PostgreSQL runs as whoever started it.</summary>
    /// <exception cref="LocalPostgresException">There is no such user and none can be made.</exception>
    public static async Task<OperatingUser?> ChooseAsync(string? remembered, CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess) return null;
        foreach (var name in new[] { remembered, "postgres", Own })
            if (name is not null && await ExistsAsync(name, cancellation)) return new OperatingUser(name);
        if (await MakeAsync(cancellation)) return new OperatingUser(Own);
        if (await ExistsAsync("nobody", cancellation)) return new OperatingUser("nobody");
        throw new LocalPostgresException(
            "PostgreSQL does not run as root, and no unprivileged user could be found or made.",
            $"Make one with `useradd --system {Own}`, or start this as a plain user.");
    }

    /// <summary>May this user enter the folder? Asked of the kernel, since permissions have more ways than mode bits.</summary>
    public async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation) =>
        await ChildProcess.TryRunAsync("/bin/sh", ["-c", "cd -- \"$0\"", folder], cancellation, this) is { ExitCode: 0 };

    /// <summary>Gives this user a file or folder, not what is in it.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (await ChildProcess.TryRunAsync("chown", [Name, path], cancellation) is { ExitCode: 0 }) return;
        throw new LocalPostgresException($"{path} could not be given to the user {Name}.", "Put the data on a file system that knows owners (--data DIR).");
    }

    private static async Task<bool> ExistsAsync(string name, CancellationToken cancellation) =>
        await ChildProcess.TryRunAsync("id", ["-u", name], cancellation) is { ExitCode: 0 } answer && answer.Output.Trim() != "0";

    private static async Task<bool> MakeAsync(CancellationToken cancellation) =>
        await ChildProcess.TryRunAsync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", Own], cancellation) is { ExitCode: 0 }
        || await ChildProcess.TryRunAsync("adduser", ["-S", "-D", "-H", Own], cancellation) is { ExitCode: 0 };
}
