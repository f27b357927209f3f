namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The folder of one private cluster: PostgreSQL's data and what this program keeps beside it.</summary>
internal sealed class ClusterFolder(string path)
{
    private const long LeastFreeBytes = 200L << 20;

    public string Path { get; } = System.IO.Path.GetFullPath(path);
    public string Data => Within("pgdata");
    public string LogFolder => Within("log");
    public string Log => System.IO.Path.Combine(LogFolder, "postgresql.log");
    public string Configuration => Within("governance.conf");
    public string Settings => Within("settings.json");
    public string PidFile => System.IO.Path.Combine(Data, "postmaster.pid");

    /// <summary>Held by whoever starts or stops the server.</summary>
    public string Gate => Within("start.lock");

    /// <summary>Shared by all who use the server: the last one to leave stops it.</summary>
    public string Users => Within("users.lock");

    public bool IsInitialised => Directory.Exists(Data);

    public string Within(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Makes sure that this program may use the folder, and that nothing of anybody else's is in it.</summary>
    /// <exception cref="LocalPostgresException">It may not, or something is.</exception>
    public void Claim()
    {
        StorageRoot.MakePassable(Path);
        try
        {
            if (File.Exists(Settings) || IsInitialised) return;
            if (File.Exists(Within("PG_VERSION")))
                throw new LocalPostgresException($"{Path} is the data folder of a PostgreSQL that this program did not make.", "Give an empty folder, or name that server with --connection.");
            if (Directory.EnumerateFileSystemEntries(Path).Any(entry => !IsOurs(entry)))
                throw new LocalPostgresException($"{Path} is not empty and holds no cluster of this program.", "Give an empty folder or one that does not exist.");
        }
        catch (UnauthorizedAccessException error)
        {
            throw NotAllowed(Path, error);
        }
    }

    /// <summary>Checks that the data is whole and was made by the same major version.</summary>
    /// <exception cref="LocalPostgresException">It is half made, or another version's.</exception>
    public void CheckData(PostgresBinaries binaries)
    {
        var versionFile = System.IO.Path.Combine(Data, "PG_VERSION");
        try
        {
            if (!File.Exists(versionFile) || !File.Exists(System.IO.Path.Combine(Data, "global", "pg_control")))
                throw new LocalPostgresException($"{Data} is only half initialised: PG_VERSION or global/pg_control is missing.", $"Delete {Path} or start with --reset; both begin with an empty database.");
            var version = File.ReadAllText(versionFile).Trim();
            if (version != binaries.Version.Major.ToString())
                throw new LocalPostgresException(
                    $"{Data} was made by PostgreSQL {version}, and these programs are version {binaries.Version.Major} ({binaries.Folder}).",
                    $"Set GOVERNANCE_POSTGRES_BIN to a bin folder of version {version}, give another --data DIR, or start with --reset, which deletes the data.");
        }
        catch (UnauthorizedAccessException error)
        {
            throw NotAllowed(Data, error);
        }
    }

    /// <summary>Deletes the data and what belongs to it; not the folder, nor anything else in it.</summary>
    public void Delete()
    {
        foreach (var part in new[] { Data, Within("pgdata.new"), LogFolder })
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        foreach (var part in new[] { Settings, Settings + ".new", Within("password.new"), Configuration }) File.Delete(part);
    }

    /// <exception cref="LocalPostgresException">The disk has too little room to begin on.</exception>
    public void CheckRoom()
    {
        var free = new DriveInfo(Path).AvailableFreeSpace;
        if (free < LeastFreeBytes)
            throw new LocalPostgresException($"The disk of {Path} is full: {free >> 20} MiB are free, and PostgreSQL needs {LeastFreeBytes >> 20}.", "Make room, or give a folder on another disk (--data DIR).");
    }

    // What a killed start may have left before there was a cluster.
    private bool IsOurs(string entry) =>
        entry.EndsWith(".lock", StringComparison.Ordinal) || entry.EndsWith(".new", StringComparison.Ordinal) || entry == LogFolder || entry == Configuration;

    public static LocalPostgresException NotAllowed(string path, Exception error) => new(
        $"{path} may not be read or written by the user {Environment.UserName}.",
        "It was probably made by another user (root?): start as that user, give it to yourself with chown, or give another --data DIR.", error);
}
