namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>The folder in which this checkout keeps what it downloads and stores on this machine.</summary>
public static class LocalHome
{
    /// <summary>
    /// <c>GOVERNANCE_HOME</c>; else <c>.local</c> in the repository that the program was built in; else, for an installed program,
    /// <c>governance-graph</c> in the user's own data folder.
    /// </summary>
    public static string Default() =>
        Environment.GetEnvironmentVariable("GOVERNANCE_HOME") is { Length: > 0 } home ? Path.GetFullPath(home)
        : Repository() is { } repository ? Path.Combine(repository, ".local")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "governance-graph");

    /// <summary>The repository that the running program lies in, or null when it was published elsewhere.</summary>
    public static string? Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GovernanceGraph.sln"))) return folder.FullName;
        return null;
    }
}
