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
    private readonly ClusterSettings _settings;
    private readonly TimeSpan _patience;
    private FileLock? _use;

    internal LocalPostgresServer(Installation installation, ServerControl control, FileLock use, TimeSpan patience, ClusterSettings settings)
    {
        (_folder, Binaries) = (installation.Folder, installation.Binaries);
        (_control, _use, _patience, _settings) = (control, use, patience, settings);
    }

    /// <summary>The programs in use.</summary>
    public PostgresBinaries Binaries { get; }

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port => _settings.Port!.Value;

    /// <summary>The cluster's folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>Finds or fetches PostgreSQL, makes the cluster if there is none, and returns when it accepts connections.</summary>
    /// <exception cref="LocalPostgresException">One of these failed; the message names the cure.</exception>
    public static async Task<LocalPostgresServer> StartAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation)
    {
        try
        {
            var installation = await Installation.LocateAsync(options, progress, cancellation);
            return await new ServerStart(options, progress).RunAsync(installation, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ServerTrouble.Explain("The embedded PostgreSQL could not be prepared", error.Message, new ClusterFolder(options.DataFolder ?? options.Home));
        }
    }

    /// <summary>Deletes the cluster and all that is in it.</summary>
    /// <exception cref="LocalPostgresException">It is in use.</exception>
    public static async Task ResetAsync(LocalPostgresOptions options, IProgress<string> progress, CancellationToken cancellation) =>
        await ClusterReset.RunAsync(await Installation.LocateAsync(options, progress, cancellation), options.Patience, progress, cancellation);

    /// <summary>Connects the cluster's superuser to a database.</summary>
    public string ConnectionString(string database) => ConnectionString(Port, _settings.Password, database);

    /// <summary>Connects the user that the graph is served as, who is made with the database's roles.</summary>
    public string ServerConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString(Port, _settings.ServerPassword!, database)) { Username = ClusterCreation.ServerUser }.ConnectionString;

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
}
