using System.Diagnostics;
using System.Globalization;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>PostgreSQL's own note of its running server, <c>postmaster.pid</c>.</summary>
/// <param name="ProcessId">The postmaster's process.</param>
/// <param name="Port">The TCP port; null while the server has not come that far.</param>
internal sealed record PidFile(int ProcessId, int? Port)
{
    /// <summary>The fourth line is the port; see PostgreSQL's <c>src/include/utils/pidfile.h</c>.</summary>
    private const int PortLine = 3;

    /// <returns>Null when there is no such file, or it is no pid file (cut short by a full disk).</returns>
    public static PidFile? TryRead(string path)
    {
        try
        {
            return Parse(File.ReadAllLines(path));
        }
        catch (IOException)
        {
            return null;
        }
    }

    internal static PidFile? Parse(IReadOnlyList<string> lines) =>
        lines.Count > 0 && Number(lines[0]) is { } process ? new PidFile(process, lines.Count > PortLine ? Number(lines[PortLine]) : null) : null;

    /// <summary>Does the process live, and is it a PostgreSQL on this data? After a crash or a reboot its number may belong to another program.</summary>
    public bool IsServerOf(string data)
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            if (process.HasExited || !process.ProcessName.StartsWith("postgres", StringComparison.Ordinal)) return false;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            return false;
        }
        // A postmaster works in its data folder. Where that cannot be seen, its name has to do.
        return WorkingFolder() is not { } folder || folder == data;
    }

    private string? WorkingFolder()
    {
        try
        {
            return OperatingSystem.IsLinux() ? new DirectoryInfo($"/proc/{ProcessId}/cwd").LinkTarget : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int? Number(string line) =>
        int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
