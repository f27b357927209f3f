using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance health</c>: asks a running server whether it is ready, for container engines whose image has no other HTTP client.</summary>
public sealed class HealthCommand : Verb
{
    private readonly Argument<string> _address = new("address") { Description = "The server's /health/ready." };

    public HealthCommand(Screen screen) : base("health", "Ask a running server whether it is ready.", screen)
    {
        Hidden = true;
        Add(_address);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var given = arguments.GetRequiredValue(_address);
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ExpectedFailure($"{given} is no HTTP address. Give http://127.0.0.1:5080/health/ready.");
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            if (answer.IsSuccessStatusCode) return 0;
            throw new ExpectedFailure($"{address} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellation)}");
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new ExpectedFailure($"{address} does not answer: {error.Message}", error);
        }
    }
}
