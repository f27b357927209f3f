using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Hosting;

/// <summary>Keeps the territory in memory up with the database.</summary>
public sealed class TerritoryFollower(TerritoryIndex territory, ILogger<TerritoryFollower> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        territory.RunAsync(error => logger.LogWarning("The territory could not be read again ({Reason}); the last one stays in use.", error.GetType().Name), stoppingToken);
}
