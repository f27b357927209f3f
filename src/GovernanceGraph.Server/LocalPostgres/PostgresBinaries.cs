using System.Text.RegularExpressions;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>A folder with PostgreSQL's server programs that was seen to work on this machine.</summary>
public sealed partial record PostgresBinaries(string Folder, Version Version)
{
    /// <summary>The oldest PostgreSQL that the suite passes on.</summary>
    public const int OldestMajor = 15;

    public string InitDb => Path.Combine(Folder, "initdb");
    public string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The binaries in a folder, or null when they are incomplete or do not run here (another processor, another C library).</summary>
    internal static async Task<PostgresBinaries?> TryOpenAsync(string folder, OperatingUser? user, CancellationToken cancellation)
    {
        if (!new[] { "initdb", "pg_ctl", "postgres" }.All(name => File.Exists(Path.Combine(folder, name)))) return null;
        var answer = await ChildProcess.TryRunAsync(Path.Combine(folder, "postgres"), ["--version"], cancellation, user);
        return answer is { ExitCode: 0 } && ParseVersion(answer.Output) is { } version ? new PostgresBinaries(folder, version) : null;
    }

    /// <summary>Reads <c>postgres (PostgreSQL) 18.3</c>, <c>… 15.18 (Debian 15.18-0+deb12u1)</c> and <c>… 19beta1</c>.</summary>
    internal static Version? ParseVersion(string text)
    {
        var match = VersionPattern().Match(text);
        return match.Success ? new Version(int.Parse(match.Groups["major"].Value), match.Groups["minor"].Success ? int.Parse(match.Groups["minor"].Value) : 0) : null;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (?<major>\d{1,4})(\.(?<minor>\d{1,4}))?")]
    private static partial Regex VersionPattern();
}
