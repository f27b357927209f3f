namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The places where distributions and Homebrew put PostgreSQL's server programs.</summary>
internal static class InstalledPostgres
{
    /// <summary>Folders that hold <c>initdb</c>: PATH first, then the newest version first.</summary>
    public static IEnumerable<string> Folders() =>
        Paths().Concat(Versioned()).Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Distinct();

    private static IEnumerable<string> Paths() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathRooted);

    private static IEnumerable<string> Versioned() =>
        from root in new[] { "/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr" }
        where Directory.Exists(root)
        from folder in Directory.EnumerateDirectories(root).OrderByDescending(MajorOf)
        where MajorOf(folder) >= PostgresBinaries.OldestMajor
        select Path.Combine(folder, "bin");

    // "15" (Debian), "postgresql@17" (Homebrew), "pgsql-16" (Red Hat).
    private static int MajorOf(string folder)
    {
        var digits = new string(Path.GetFileName(folder).Reverse().TakeWhile(char.IsAsciiDigit).Reverse().ToArray());
        return int.TryParse(digits, out var major) ? major : 0;
    }
}
