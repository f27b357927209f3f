using GovernanceGraph.Server.LocalPostgres;
using Xunit;

namespace GovernanceGraph.IntegrationTests.LocalPostgres;

/// <summary>Folders that the embedded PostgreSQL cannot use, and programs that fail.</summary>
public sealed class UnfitFolderTests
{
    [Theory]
    [InlineData("letter.txt", "is not empty")]
    [InlineData("PG_VERSION", "did not make")]
    public async Task A_folder_with_anybody_else_s_files_is_neither_used_nor_reset(string file, string reason)
    {
        await using var cluster = new Cluster();
        Directory.CreateDirectory(cluster.Folder.Path);
        await File.WriteAllTextAsync(cluster.Folder.Within(file), "15\n");

        Assert.Contains(reason, (await cluster.StartFailsAsync()).Problem, StringComparison.Ordinal);
        await Assert.ThrowsAsync<LocalPostgresException>(cluster.ResetAsync);

        Assert.Equal([cluster.Folder.Within(file)], Directory.EnumerateFileSystemEntries(cluster.Folder.Path));
    }

    [Fact]
    public async Task A_folder_that_may_not_be_entered_is_told_with_its_cure()
    {
        await using var cluster = new Cluster();
        var locked = cluster.Beside("locked");
        Directory.CreateDirectory(locked, Environment.IsPrivilegedProcess ? UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute : UnixFileMode.None);
        cluster.Options = cluster.Options with { DataFolder = Path.Combine(locked, "cluster") };

        var failure = await cluster.StartFailsAsync();

        Assert.Contains(locked, failure.Problem, StringComparison.Ordinal);
        Assert.Contains("--data DIR", failure.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No space left on device", "disk is full")]
    [InlineData("something new under the sun", "postgresql.log")]
    public async Task A_failing_initdb_is_told_with_its_last_lines_and_leaves_nothing(string complaint, string cure)
    {
        await using var cluster = new Cluster();
        cluster.Options = cluster.Options with { BinFolder = Programs(cluster.Beside("bin"), complaint) };

        var failure = await cluster.StartFailsAsync();

        Assert.Contains(complaint, failure.Problem, StringComparison.Ordinal);
        Assert.Contains(cure, failure.Cure, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(cluster.Folder.Path), entry => !entry.EndsWith(".lock", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bin_folder_without_programs_is_told()
    {
        await using var cluster = new Cluster();
        cluster.Options = cluster.Options with { BinFolder = cluster.Beside("nothing") };

        Assert.Contains("GOVERNANCE_POSTGRES_BIN", (await cluster.StartFailsAsync()).Problem, StringComparison.Ordinal);
    }

    // Programs that answer as PostgreSQL 18 does, but for initdb, which fails.
    private static string Programs(string folder, string complaint)
    {
        StorageRoot.MakePassable(folder);
        Write("postgres", "echo 'postgres (PostgreSQL) 18.3'");
        Write("pg_ctl", "exit 1");
        Write("initdb", $"echo creating subdirectories; echo 'initdb: error: {complaint}' >&2; exit 1");
        return folder;

        void Write(string name, string body)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }
    }
}
