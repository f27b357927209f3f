using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GovernanceGraph.Server.Commands;

namespace GovernanceGraph.Benchmarks.Day;

/// <summary>The program as it is served for real: a process of its own, by its normal command line, that can be killed and started again at the same address.</summary>
internal sealed class DayServer(string connection) : IAsyncDisposable
{
    private const string Ready = "Ready in";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Complaining = ["warn:", "fail:", "crit:", "error:"];

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("governance-day-");
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly int _port = FreePort();
    private Process? _process;

    public Uri Endpoint => new($"http://127.0.0.1:{_port}/graphql");

    /// <summary>What the server warned of or failed at, each with the line that follows.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync(CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "governance.dll"), "serve", "--port", $"{_port}"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[DatabaseOptions.Variable] = connection;
        start.Environment.Remove(DatabaseOptions.OwnerVariable);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";   // as ./run does: tokens of this machine are taken
        start.Environment["Governance__Files__Folder"] = _files.FullName;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        while (await _process.StandardError.ReadLineAsync(cancel).AsTask().WaitAsync(Patience, cancel) is { } line)
        {
            if (!line.StartsWith(Ready, StringComparison.Ordinal)) continue;
            _ = ListenAsync(_process.StandardError);
            return;
        }

        throw new InvalidOperationException($"The server ended with {_process.ExitCode} before it answered.");
    }

    /// <summary>Kills it in the middle of whatever it does (SIGKILL); when it was dead.</summary>
    public async Task<DateTime> KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        return DateTime.UtcNow;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await KillAsync();
        _process?.Dispose();
        _files.Delete(recursive: true);
    }

    private async Task ListenAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync() is { } line)
            if (Complaining.Any(begin => line.StartsWith(begin, StringComparison.Ordinal))) _complaints.Enqueue($"{line} {await lines.ReadLineAsync()}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
