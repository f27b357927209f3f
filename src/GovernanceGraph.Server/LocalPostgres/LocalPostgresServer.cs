using Npgsql;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>
/// A private PostgreSQL on this machine's loopback address. Several processes may use one cluster at a time: the first one starts it, the
/// last one to leave stops it, and one that is killed is not counted.
/// </summary>
public sealed class LocalPostgresServer : IAsyncDisposable
{
    private readonly ClusterFolder _folder;
    private readonly ServerControl _control;
    private readonly string _password;
    private readonly TimeSpan _patience;
    private FileLock? _use;

    private LocalPostgresServer(ClusterFolder folder, ServerControl control, FileLock use, LocalPostgresOptions options, PostgresBinaries binaries, int port, string password)
    {
        (_folder, _control, _use, _patience, _password) = (folder, control, use, options.Patience, password);
        (Binaries, Port) = (binaries, port);
    }

    /// <summary>The programs in use.</summary>
    public PostgresBinaries Binaries { get; }

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>The cluster's folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Finds or fetches PostgreSQL, makes the cluster if there is none, and returns when it accepts connections.</summary>
    /// <exception cref="LocalPostgresException">One of these failed; the message names the cure.</exception>
    public static async Task<LocalPostgresServer> StartAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        try
        {
            var (binaries, folder, user) = await LocateAsync(options, progress, cancellation);
            return await StartAsync(binaries, folder, user, options, progress, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ServerTrouble.Explain("The embedded PostgreSQL could not be prepared", error.Message, new ClusterFolder(options.DataFolder ?? options.Home));
        }
    }

    /// <summary>Deletes the cluster and all that is in it.</summary>
    /// <exception cref="LocalPostgresException">It is in use.</exception>
    public static async Task ResetAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        var (binaries, folder, user) = await LocateAsync(options, progress, cancellation);
        folder.Claim();
        using var gate = await FileLock.TakeExclusiveAsync(folder.Gate, options.Patience, cancellation);
        using var alone = FileLock.TryTakeExclusive(folder.Users)
            ?? throw new LocalPostgresException($"The PostgreSQL of {folder.Path} is in use.", "Stop the other `governance` first.");
        await new ServerControl(binaries, folder, user, options.Patience).StopAsync();
        foreach (var path in new[] { folder.Data, folder.Within("pgdata.new"), folder.LogFolder })
            if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        File.Delete(folder.Settings);
        File.Delete(folder.Configuration);
        progress.Report($"Deleted the data in {folder.Path}.");
    }

    /// <summary>Connects the cluster's superuser to a database.</summary>
    public string ConnectionString(string database) => ConnectionString(Port, _password, database);

    /// <summary>Makes the database if there is none of that name, and returns its connection string.</summary>
    public async Task<string> EnsureDatabaseAsync(string database, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{database.Replace("\"", "\"\"")}\"", connection);
        try
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (PostgresException error) when (error.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // It is there, or another process made it in the same moment.
        }
        return ConnectionString(database);
    }

    /// <summary>Leaves the server, and stops it if nobody else uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _use, null) is not { } use) return;
        using var gate = await FileLock.TakeExclusiveAsync(_folder.Gate, _patience, CancellationToken.None);
        use.Dispose();
        using var alone = FileLock.TryTakeExclusive(_folder.Users);
        if (alone is not null) await _control.StopAsync();
    }

    internal static string ConnectionString(int port, string password, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = ClusterCreation.Superuser,
        Password = password,
        Database = database,
    }.ConnectionString;

    private static async Task<(PostgresBinaries, ClusterFolder, OperatingUser?)> LocateAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        var user = await OperatingUser.ChooseAsync(null, cancellation);
        var root = await StorageRoot.ChooseAsync(options.Home, user, cancellation);
        var binaries = await new BinaryFinder(Path.Combine(root, "postgres-binaries"), user, progress).FindAsync(options.BinFolder, cancellation);
        var name = options.ClusterName is { } apart ? $"{apart}-{binaries.Version.Major}" : binaries.Version.Major.ToString();
        var folder = new ClusterFolder(options.DataFolder ?? Path.Combine(StorageRoot.MakePassable(Path.Combine(root, "postgres")), name));
        return (binaries, folder, user);
    }

    private static async Task<LocalPostgresServer> StartAsync(
        PostgresBinaries binaries, ClusterFolder folder, OperatingUser? user, LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        folder.Claim();
        using var gate = await FileLock.TakeExclusiveAsync(folder.Gate, options.Patience, cancellation);
        var settings = await ClusterSettings.TryLoadAsync(folder, cancellation);
        user = settings?.RunsAs is { } remembered && user is not null ? await OperatingUser.ChooseAsync(remembered, cancellation) : user;
        if (user is not null && !await user.CanEnterAsync(folder.Path, cancellation))
            throw new LocalPostgresException($"PostgreSQL would run as the user {user.Name}, who cannot enter {folder.Path}.", "Give a --data DIR outside folders that are closed to others (like /root).");
        settings = await PrepareAsync(settings, binaries, folder, user, options, progress, cancellation);
        var control = new ServerControl(binaries, folder, user, options.Patience);
        var port = await new LeftoverServer(folder, settings, progress).AdoptAsync(options.Patience, cancellation)
            ?? await StartOnPortAsync(control, settings, options, progress, cancellation);
        if (port != settings.Port) await (settings with { Port = port }).SaveAsync(folder, cancellation);
        // Nobody holds this exclusively without holding the gate too.
        return new LocalPostgresServer(folder, control, FileLock.TryTakeShared(folder.Users)!, options, binaries, port, settings.Password);
    }

    private static async Task<ClusterSettings> PrepareAsync(
        ClusterSettings? settings, PostgresBinaries binaries, ClusterFolder folder, OperatingUser? user, LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        if (folder.IsInitialised)
        {
            folder.CheckData(binaries);
            return settings ?? throw new LocalPostgresException($"{folder.Settings}, which holds the password of the data beside it, is missing.", "Restore it, or start with --reset, which deletes the data.");
        }
        progress.Report($"Making a PostgreSQL {binaries.Version} cluster in {folder.Path}{(user is null ? "" : $" (runs as {user.Name}, since PostgreSQL refuses root)")}");
        settings = ClusterSettings.New(user);
        await new ClusterCreation(binaries, folder, user).RunAsync(settings, options.Durable, cancellation);
        return settings;
    }

    private static async Task<int> StartOnPortAsync(ServerControl control, ClusterSettings settings, LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        var port = ChoosePort(settings, options, progress);
        await control.StartAsync(port, options.Durable, cancellation);
        return port;
    }

    private static int ChoosePort(ClusterSettings settings, LocalPostgresOptions options, IProgress<string> progress)
    {
        if (options.Port is { } wanted)
            return LoopbackPort.IsFree(wanted) ? wanted : throw new LocalPostgresException($"Port {wanted} on 127.0.0.1 is taken by another program.", "Choose another port for PostgreSQL, or none.");
        if (settings.Port is not { } last) return LoopbackPort.FindFree();
        if (LoopbackPort.IsFree(last)) return last;
        var free = LoopbackPort.FindFree();
        progress.Report($"Port {last} is taken by another program; PostgreSQL listens on {free} now.");
        return free;
    }
}
