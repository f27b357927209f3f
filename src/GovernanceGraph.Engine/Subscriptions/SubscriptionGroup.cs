using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>Subscriptions that are read once for all, and how far they have been read. Changed under the hub's lock only.</summary>
internal sealed class SubscriptionGroup(GroupKey key, Plan plan, RequestValues values, LogBatch from) : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private readonly LogSieve _sieve = plan.Stream!.Interest.For(values);
    private LogBatch _seen = from;

    public GroupKey Key => key;

    public Plan Plan => plan;

    /// <summary>Those of the member that came first: they are the same for all but in what no answer shows.</summary>
    public RequestValues Values => values;

    public List<SubscriptionStream> Members { get; } = [];

    /// <summary>Up to where all members have been given what there is.</summary>
    public LogPosition Position { get; set; } = from.End;

    /// <summary>Cancelled when the last member has left.</summary>
    public CancellationToken Left => _left.Token;

    public void Leave() => _left.Cancel();

    /// <summary>Waits for news, and takes all that has gathered: up to where it reaches, and whether some of it can be meant.</summary>
    public async Task<(LogPosition End, bool Concerns)> NewsAsync()
    {
        var concerns = false;
        do
        {
            _seen = await _seen.Next.WaitAsync(Left);
            concerns = concerns || _seen.Concerns(_sieve);
        }
        while (_seen.Next.IsCompleted);
        return (_seen.End, concerns);
    }

    public void Dispose() => _left.Dispose();
}
