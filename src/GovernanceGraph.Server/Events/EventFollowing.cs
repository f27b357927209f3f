namespace GovernanceGraph.Server.Events;

/// <summary>Follows the log of events while the server runs; when it closes, all subscriptions end.</summary>
internal sealed class EventFollowing(EventServices live) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => live.RunAsync(stoppingToken);

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        live.Hub.Close();
        return base.StopAsync(cancellationToken);
    }
}
