using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Ide;

/// <summary>Fetches the pages for browsers behind the running server, once; without them everything else still works.</summary>
public sealed partial class IdeInstaller(IdeAssets assets, IOptions<IdeOptions> options, IHostEnvironment environment, ILogger<IdeInstaller> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Fetch || !options.Value.IsEnabledIn(environment)) return;
        await Task.Yield();
        try
        {
            await assets.EnsureAsync(stoppingToken);
        }
        catch (IdeFetchException error)
        {
            LogMissing(log, error.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops before they came; the next start tries again.
        }
    }

    [LoggerMessage(LogLevel.Warning, "A page for browsers is not available: {Reason}")]
    private static partial void LogMissing(ILogger log, string reason);
}
