using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GovernanceGraph.IntegrationTests.Storage;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Working;

/// <summary>Servers that are killed in the middle of their work leave nothing half done, and the next ones do the rest.</summary>
public sealed class KilledWorkerTests
{
    private const int Overdue = 450, Unrated = 150;

    [Fact]
    public async Task Across_kill_9_each_step_happens_once()
    {
        var (database, _) = await DueIssues.CreateAsync(Overdue, Unrated);
        await using var _ = database;
        var kills = 0;
        for (var round = 0; round < 20 && await LeftAsync(database) > 0; round++)
        {
            using var one = Start(database);
            using var other = Start(database);
            var left = await LeftAsync(database);
            // Killed while they work: after some hundreds of issues, in the middle of whatever they do.
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (await LeftAsync(database) is var now && now > 0 && left - now < 200) await Task.Delay(20, patience.Token);
            foreach (var server in new[] { one, other })
            {
                if (await LeftAsync(database) > 0) kills++;
                server.Kill();
                await server.WaitForExitAsync();
            }
        }
        Assert.True(kills >= 2, $"{kills} servers were killed in the middle of their work.");
        Assert.Equal($"CLOSED×{Unrated}/{Unrated} REMINDED×{Overdue}/{Overdue} SUPERVISED1×{Overdue}/{Overdue} SUPERVISED2×{Overdue}/{Overdue} SUPERVISED3×{Overdue}/{Overdue}", await database.ScalarAsync<string>(DueIssues.Tally));
        Assert.Equal(Overdue * 3, await database.ScalarAsync<long>("SELECT count(*) FROM supervisions"));
        Assert.Equal((Overdue * 4) + Unrated, await database.ScalarAsync<long>("SELECT count(*) FROM graph_events"));
    }

    private static Task<long> LeftAsync(TestDatabase database) => database.ScalarAsync<long>("SELECT count(*) FROM issues WHERE wake_at IS NOT NULL");

    private static Process Start(TestDatabase database)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "governance.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--allow-owner", "--port", $"{FreePort()}", "--connection", database.ConnectionString]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Governance__Worker__PollSeconds"] = "1";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
