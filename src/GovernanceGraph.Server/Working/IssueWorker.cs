using GovernanceGraph.Domain.Issues.Handling;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Working;

/// <summary>Works in the background of every server: takes issues whose time has come, one by one, until none is left, then looks again after a while. What fails is told, left alone for a while and taken up again.</summary>
public sealed class IssueWorker(IssueWaker waker, IOptions<WorkerOptions> options, TimeProvider clock, ILogger<IssueWorker> logger) : BackgroundService
{
    private readonly Dictionary<Guid, DateTimeOffset> _failed = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled) return;
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.PollSeconds), clock);
        try
        {
            do await DrainAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what was begun is undone and taken up by another server or the next start.
        }
    }

    private async Task DrainAsync(CancellationToken stopping)
    {
        Guid? inHand = null;
        while (true)
        {
            Forgive();
            try
            {
                inHand = null;
                if (!await waker.WakeOneAsync(_failed.Keys, issue => inHand = issue, stopping)) return;
            }
            catch (Exception error) when (error is not OperationCanceledException || !stopping.IsCancellationRequested)
            {
                logger.LogWarning(error, "The clock could not act on issue {Issue}; it is tried again later.", inHand);
                if (inHand is not { } issue) return;   // the database is away
                _failed[issue] = clock.GetUtcNow().AddSeconds(options.Value.RetrySeconds);
            }
        }
    }

    private void Forgive()
    {
        var now = clock.GetUtcNow();
        foreach (var issue in _failed.Where(failed => failed.Value <= now).Select(failed => failed.Key).ToList()) _failed.Remove(issue);
    }
}
