using System.Diagnostics;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>An import that is killed in the middle leaves nothing, and run again ends as if it had never been disturbed.</summary>
public sealed class KilledImportTests
{
    private static readonly string[] Tables = ["areas", "categories", "organisations", "issues", "issue_events"];

    [Fact]
    public async Task After_kill_9_nothing_is_visible_and_the_next_run_ends_with_the_same_rows()
    {
        using var file = new TemporaryFile(BostonRows.Of(Enumerable.Range(1, 400).Select(number => BostonRows.Row($"10100{number:0000000}", number % 3 == 0 ? "06/03/2015 10:00:00 AM" : ""))));
        await using var undisturbed = await TestDatabase.CreateAsync();
        await undisturbed.RunAsync(Importing.Boston(file.Path));

        await using var database = await TestDatabase.CreateAsync();
        await using (var blocker = await database.DataSource.OpenConnectionAsync())
        await using (var locked = await blocker.BeginTransactionAsync())
        {
            // The import writes areas, categories and organisations, and then waits here.
            await using (var command = new NpgsqlCommand("LOCK TABLE issues IN SHARE MODE", blocker)) await command.ExecuteNonQueryAsync();
            using var import = Start(database, file.Path);
            await UntilAsync(database, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO \"issues\"%')");
            Assert.Equal(0, await database.ScalarAsync<long>("SELECT count(*) FROM areas"));
            import.Kill();
            await import.WaitForExitAsync();
            Assert.NotEqual(0, import.ExitCode);

            // PostgreSQL notices although the statement still waits for the lock; the next import need not wait for its end.
            await UntilAsync(database, "SELECT NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))");
        }
        foreach (var table in Tables) Assert.Equal(0, await database.ScalarAsync<long>($"SELECT count(*) FROM {table}"));

        var report = await database.RunAsync(Importing.Boston(file.Path));
        Assert.Equal("400 inserted, 0 updated, 0 unchanged", report.Of("issues"));
        foreach (var table in Tables) Assert.Equal(await ContentAsync(undisturbed, table), await ContentAsync(database, table));
    }

    private static Process Start(TestDatabase database, string file)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "governance.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, "import", "issues", file, "--mapping", "boston-311", "--connection", database.ConnectionString])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static async Task UntilAsync(TestDatabase database, string question)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await database.ScalarAsync<bool>(question)) await Task.Delay(100, patience.Token);
    }

    private static Task<string> ContentAsync(TestDatabase database, string table) =>
        database.ScalarAsync<string>($"SELECT md5(string_agg(row::text, E'\\n' ORDER BY row.id)) FROM {table} row");
}
