using BitFaster.Caching.Lru;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Budgets;

/// <summary>
/// Buckets in this server's memory: several servers of one database have one each for the same asker. Bounded in number, addresses apart from apps and persons, so that whoever has many
/// addresses neither fills the memory nor pushes out the bucket of an app: of the least used, a new one is full again.
/// </summary>
public sealed class BudgetMemory(int addresses, int accounts, TimeProvider time) : IBudgetStore
{
    private readonly ConcurrentLru<Asker, LeakyBucket> _addresses = new(addresses);
    private readonly ConcurrentLru<Asker, LeakyBucket> _accounts = new(accounts);

    /// <summary>How many there are.</summary>
    public int Count => _addresses.Count + _accounts.Count;

    /// <inheritdoc/>
    public Draw Take(Asker asker, Budget budget, long cost) =>
        (asker.Kind == ViewerKind.Anonymous ? _addresses : _accounts).GetOrAdd(asker, static _ => new LeakyBucket()).Take(budget, cost, time.GetTimestamp(), time.TimestampFrequency);
}
