namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>What a start needs to know of this machine: the programs, the cluster's folder, and the user to run as (null: whoever started this).</summary>
internal sealed record Installation(PostgresBinaries Binaries, ClusterFolder Folder, OperatingUser? User)
{
    /// <summary>Finds them; fetches the programs if need be.</summary>
    /// <exception cref="LocalPostgresException">There are none, or nowhere to put them.</exception>
    public static async Task<Installation> LocateAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
            throw new LocalPostgresException("The embedded PostgreSQL runs on Linux and macOS.", "Start this under WSL, or name a server with --connection.");
        var user = await OperatingUser.ChooseAsync(null, cancellation);
        var root = await StorageRoot.ChooseAsync(options.Home, user, cancellation);
        var binaries = await new BinaryFinder(Path.Combine(root, "postgres-binaries"), user, progress).FindAsync(options.BinFolder, cancellation);
        var folder = options.DataFolder ?? Path.Combine(StorageRoot.MakePassable(Path.Combine(root, "postgres")), Name(options, binaries));
        return new Installation(binaries, new ClusterFolder(folder), user);
    }

    /// <summary>The same, as the user who owns the data already.</summary>
    /// <exception cref="LocalPostgresException">That user cannot come to the folder.</exception>
    public async Task<Installation> RunningAsAsync(string? owner, CancellationToken cancellation)
    {
        if (User is null) return this;
        var user = await OperatingUser.ChooseAsync(owner, cancellation);
        if (user is null || await user.CanEnterAsync(Folder.Path, cancellation)) return this with { User = user };
        throw new LocalPostgresException(
            $"PostgreSQL refuses to run as root and would run as the user {user.Name}, who cannot enter {Folder.Path}.",
            "Give a --data DIR outside folders that are closed to others (as /root is).");
    }

    private static string Name(LocalPostgresOptions options, PostgresBinaries binaries) =>
        options.ClusterName is { } apart ? $"{apart}-{binaries.Version.Major}" : binaries.Version.Major.ToString();
}
