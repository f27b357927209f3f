using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>Finds apps by name.</summary>
internal static class AppLookup
{
    /// <exception cref="ExpectedFailure">There is none.</exception>
    public static async Task<App> FindAppAsync(this GovernanceContext context, string name, CancellationToken cancellation) =>
        await context.Apps.Include(app => app.Keys).SingleOrDefaultAsync(app => app.Name == name, cancellation) ?? throw new ExpectedFailure($"There is no app {name}. `governance app list` shows all.");

    public static bool IsLive(this ApiKey key) => key.RevokedAt is null && (key.ExpiresAt is not { } end || DateTime.UtcNow < end);
}
