using GovernanceGraph.Server.LocalPostgres;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.LocalPostgres;

/// <summary>A private cluster in a folder of its own; what a start said is kept.</summary>
internal sealed class Cluster : IProgress<string>, IAsyncDisposable
{
    private readonly string _parent = Path.Combine(Path.GetTempPath(), $"gg-cluster-{Guid.NewGuid():N}");

    public Cluster()
    {
        StorageRoot.MakePassable(_parent);
        Options = new LocalPostgresOptions { DataFolder = Path.Combine(_parent, "cluster"), Durable = false, Patience = TimeSpan.FromSeconds(30) };
        Folder = new ClusterFolder(Options.DataFolder);
    }

    public LocalPostgresOptions Options { get; set; }

    public ClusterFolder Folder { get; }

    /// <summary>What the last start reported.</summary>
    public List<string> Reports { get; } = [];

    /// <summary>A folder beside the cluster.</summary>
    public string Beside(string name) => Path.Combine(_parent, name);

    public Task<LocalPostgresServer> StartAsync()
    {
        Reports.Clear();
        return LocalPostgresServer.StartAsync(Options, this, CancellationToken.None);
    }

    /// <summary>Makes the cluster and stops it again.</summary>
    public async Task MakeAsync() => await (await StartAsync()).DisposeAsync();

    public async Task<LocalPostgresException> StartFailsAsync() => await Assert.ThrowsAsync<LocalPostgresException>(StartAsync);

    public Task ResetAsync() => LocalPostgresServer.ResetAsync(Options, this, CancellationToken.None);

    /// <summary>Is a server running on this cluster?</summary>
    public bool Runs() => PidFile.TryRead(Folder.PidFile)?.IsServerOf(Folder.Data) == true;

    public static async Task<T> AskAsync<T>(LocalPostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public void Report(string value) => Reports.Add(value);

    public async ValueTask DisposeAsync()
    {
        if (Runs()) await new ServerControl(await InstallationAsync(), Options.Patience).StopAsync();
        Directory.Delete(_parent, recursive: true);
    }

    public Task<Installation> InstallationAsync() => Installation.LocateAsync(Options, this, CancellationToken.None);
}
