namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Finds PostgreSQL's server programs: the ones asked for, the cached download, the download, the machine's own.</summary>
internal sealed class BinaryFinder(string downloads, OperatingUser? user, IProgress<string> progress)
{
    /// <exception cref="LocalPostgresException">There are none; the message says what to install.</exception>
    public async Task<PostgresBinaries> FindAsync(string? forced, CancellationToken cancellation)
    {
        if (forced is not null) return await ForcedAsync(forced, cancellation);
        var package = BinaryPackage.ForThisMachine();
        var hindrance = "No binaries are published for this kind of machine.";
        if (package is not null)
        {
            var folder = Path.Combine(downloads, package.FolderName);
            hindrance = Directory.Exists(folder) ? null : await BinaryDownload.FetchAsync(package, folder, progress, cancellation);
            if (hindrance is null && await TryOpenAsync(Path.Combine(folder, "bin"), cancellation) is { } downloaded) return downloaded;
            hindrance ??= $"{package.Specifier} does not run on this machine.";
        }
        return await InstalledAsync(hindrance, cancellation);
    }

    private async Task<PostgresBinaries> ForcedAsync(string folder, CancellationToken cancellation) =>
        await TryOpenAsync(Path.GetFullPath(folder), cancellation)
        ?? throw new LocalPostgresException(
            $"GOVERNANCE_POSTGRES_BIN names {folder}, which holds no working initdb, pg_ctl and postgres of version {PostgresBinaries.OldestMajor} or newer{(user is null ? "" : $" that the user {user.Name} can run")}.",
            "Name a folder like /usr/lib/postgresql/18/bin, or unset it.");

    private async Task<PostgresBinaries> InstalledAsync(string hindrance, CancellationToken cancellation)
    {
        foreach (var folder in InstalledPostgres.Folders())
            if (await TryOpenAsync(folder, cancellation) is { } binaries)
            {
                progress.Report($"{hindrance} Using PostgreSQL {binaries.Version} of this machine, in {folder}.");
                return binaries;
            }
        throw new LocalPostgresException(
            $"{hindrance} No PostgreSQL server of version {PostgresBinaries.OldestMajor} or newer is installed either.",
            "Install Node.js with npm, or PostgreSQL (Debian: `apt install postgresql`, macOS: `brew install postgresql@18`), or name a server with --connection.");
    }

    private async Task<PostgresBinaries?> TryOpenAsync(string folder, CancellationToken cancellation) =>
        await PostgresBinaries.TryOpenAsync(folder, user, cancellation) is { } binaries && binaries.Version.Major >= PostgresBinaries.OldestMajor ? binaries : null;
}
