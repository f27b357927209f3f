using System.ComponentModel;
using System.Diagnostics;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>What a helper program answered.</summary>
public sealed record ChildResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The last lines of what it said, errors first, on one line.</summary>
    public string LastWords(int lines = 3)
    {
        var said = Errors.Trim().Length > 0 ? Errors : Output;
        return string.Join(" | ", said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(lines));
    }
}

/// <summary>Runs a helper program to its end, if need be as another user.</summary>
internal static class ChildProcess
{
    /// <returns>Null when there is no such program, or it cannot be executed on this machine.</returns>
    public static async Task<ChildResult?> TryRunAsync(
        string program, IEnumerable<string> arguments, CancellationToken cancellation, OperatingUser? user = null, string? folder = null)
    {
        using var process = new Process { StartInfo = Describe(program, arguments, user, folder) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            return new ChildResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static ProcessStartInfo Describe(string program, IEnumerable<string> arguments, OperatingUser? user, string? folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The caller's own folder may be closed to the other user.
            WorkingDirectory = folder ?? (user is null ? "" : "/"),
        };
        // Messages are read by this program, and settings of the person's own PostgreSQL client must not leak in.
        start.Environment["LC_ALL"] = "C";
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        if (user is not null) start.UserName = user.Name;
        return start;
    }
}
