using System.Diagnostics;
using System.Net.Http.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>The parent's side: a served child process.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private ServerProcess(ServerMode mode, Process process, Uri address)
    {
        (Mode, _process, Address) = (mode, process, address);
        Client = new HttpClient { BaseAddress = address };
    }

    public ServerMode Mode { get; }

    public int ProcessId => _process.Id;

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>The name that its connections carry, by which PostgreSQL's backends are told apart.</summary>
    public string ApplicationName => NameOf(Mode);

    /// <summary>Starts the child and waits until it listens.</summary>
    public static async Task<ServerProcess> StartAsync(ServerMode mode, string connection, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        start.ArgumentList.Add("serve");
        start.ArgumentList.Add(mode.ToString());
        start.Environment[ServedApplication.ConnectionVariable] = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = NameOf(mode) }.ConnectionString;
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancel).AsTask().WaitAsync(Patience, cancel) is { } line)
            if (line.StartsWith(ServedApplication.Listening, StringComparison.Ordinal))
                return new ServerProcess(mode, process, new Uri(line[ServedApplication.Listening.Length..]));
        throw new InvalidOperationException($"The server {mode} ended with {process.ExitCode} before it listened.");
    }

    public async Task<ServerStats> StatsAsync(CancellationToken cancel) =>
        (await Client.GetFromJsonAsync(ServerStats.Path, ServerStatsContext.Default.ServerStats, cancel))!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static string NameOf(ServerMode mode) => "governance-bench-" + mode;
}
