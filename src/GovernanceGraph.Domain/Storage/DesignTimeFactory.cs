using Microsoft.EntityFrameworkCore.Design;

namespace GovernanceGraph.Domain.Storage;

/// <summary>Lets <c>dotnet ef</c> build the model; adding a migration needs no database, the commands that do read <c>ConnectionStrings__Governance</c>.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<GovernanceContext>
{
    /// <inheritdoc/>
    public GovernanceContext CreateDbContext(string[] args) =>
        new(GovernanceContextOptions.For(Environment.GetEnvironmentVariable("ConnectionStrings__Governance") ?? "Host=localhost;Database=governance"));
}
