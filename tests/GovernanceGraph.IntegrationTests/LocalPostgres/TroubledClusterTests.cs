using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.IntegrationTests.LocalPostgres;

/// <summary>The states that a crash, another program or another version leaves a cluster in.</summary>
public sealed class TroubledClusterTests
{
    [Fact]
    public async Task After_the_server_was_killed_the_next_start_recovers_the_data()
    {
        await using var cluster = new Cluster();
        cluster.Options = cluster.Options with { Durable = true };
        await using var server = await cluster.StartAsync();
        await Cluster.AskAsync<int>(server, "CREATE TABLE kept AS SELECT 7 AS value; SELECT 1");
        using var postmaster = Process.GetProcessById(PidFile.TryRead(cluster.Folder.PidFile)!.ProcessId);
        postmaster.Kill();
        await postmaster.WaitForExitAsync();
        // Its children notice that they are orphans, and go.
        await Task.Delay(TimeSpan.FromSeconds(1));

        await using var again = await cluster.StartAsync();

        Assert.Equal(7, await Cluster.AskAsync<int>(again, "SELECT value FROM kept"));
        Assert.Contains("pid file", Assert.Single(cluster.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_pid_file_whose_number_belongs_to_another_program_now_is_removed()
    {
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        await File.WriteAllTextAsync(cluster.Folder.PidFile, $"{Environment.ProcessId}\n{cluster.Folder.Data}\n1795393000\n5432\n");

        await using var server = await cluster.StartAsync();

        Assert.Contains(cluster.Reports, report => report.Contains("pid file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_whose_starter_died_is_adopted_and_stopped_in_the_end()
    {
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        var port = LoopbackPort.FindFree();
        await new ServerControl(await cluster.InstallationAsync(), cluster.Options.Patience).StartAsync(port, durable: false, CancellationToken.None);

        var server = await cluster.StartAsync();
        Assert.Equal(port, server.Port);
        Assert.Equal(1, await Cluster.AskAsync<int>(server, "SELECT 1"));

        await server.DisposeAsync();
        Assert.False(cluster.Runs());
    }

    [Fact]
    public async Task Another_port_is_taken_when_the_last_one_is_in_use()
    {
        await using var cluster = new Cluster();
        await using var first = await cluster.StartAsync();
        await first.DisposeAsync();
        using var squatter = new TcpListener(IPAddress.Loopback, first.Port);
        squatter.Start();

        await using var second = await cluster.StartAsync();

        Assert.NotEqual(first.Port, second.Port);
        Assert.Contains($"Port {first.Port} is taken", Assert.Single(cluster.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_in_use_is_refused()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        cluster.Options = cluster.Options with { Port = ((IPEndPoint)squatter.LocalEndpoint).Port };

        var failure = await cluster.StartFailsAsync();

        Assert.Contains("is taken by another program", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PG_VERSION")]
    [InlineData("global/pg_control")]
    public async Task A_half_initialised_folder_is_told_and_reset_cures_it(string missing)
    {
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        File.Delete(Path.Combine(cluster.Folder.Data, missing));

        var failure = await cluster.StartFailsAsync();
        Assert.Contains("half initialised", failure.Problem, StringComparison.Ordinal);
        Assert.Contains("--reset", failure.Cure, StringComparison.Ordinal);

        await cluster.ResetAsync();
        await using var server = await cluster.StartAsync();
    }

    [Fact]
    public async Task What_a_killed_initdb_left_is_swept_away()
    {
        await using var cluster = new Cluster();
        Directory.CreateDirectory(Path.Combine(cluster.Folder.Path, "pgdata.new", "base"));

        await using var server = await cluster.StartAsync();

        Assert.False(Directory.Exists(cluster.Folder.Within("pgdata.new")));
    }

    [Fact]
    public async Task Another_major_version_s_data_is_left_alone()
    {
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        await File.WriteAllTextAsync(Path.Combine(cluster.Folder.Data, "PG_VERSION"), "14\n");

        var failure = await cluster.StartFailsAsync();

        Assert.Contains("made by PostgreSQL 14", failure.Problem, StringComparison.Ordinal);
        Assert.Contains("GOVERNANCE_POSTGRES_BIN", failure.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_password_file_is_told()
    {
        await using var cluster = new Cluster();
        await cluster.MakeAsync();
        File.Delete(cluster.Folder.Settings);

        Assert.Contains("password", (await cluster.StartFailsAsync()).Problem, StringComparison.Ordinal);
    }
}
