namespace GovernanceGraph.Server.Hosting;

/// <summary>Where the program runs, as ASP.NET names it: <c>ASPNETCORE_ENVIRONMENT</c>, else <c>DOTNET_ENVIRONMENT</c>, else Production.</summary>
public static class ProgramEnvironment
{
    /// <summary>The name.</summary>
    public static string Name => Variable("ASPNETCORE_ENVIRONMENT") ?? Variable("DOTNET_ENVIRONMENT") ?? Environments.Production;

    /// <summary>True on a developer's machine, as <c>./run</c> says: what is comfortable there is refused elsewhere.</summary>
    public static bool IsDevelopment => string.Equals(Name, Environments.Development, StringComparison.OrdinalIgnoreCase);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
