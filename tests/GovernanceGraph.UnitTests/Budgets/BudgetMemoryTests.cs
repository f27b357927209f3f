using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using Xunit;

namespace GovernanceGraph.UnitTests.Budgets;

/// <summary>Buckets hold what they should, refill as they should and stay few.</summary>
public sealed class BudgetMemoryTests
{
    private static readonly Asker App = new(ViewerKind.App, 1);
    private readonly ManualClock _clock = new();
    private readonly BudgetMemory _memory;

    public BudgetMemoryTests() => _memory = new BudgetMemory(addresses: 100, accounts: 100, _clock);

    [Fact]
    public void A_full_bucket_gives_what_it_holds_and_no_more()
    {
        var budget = new Budget { Size = 100, RestorePerSecond = 10 };
        Assert.Equal(new Draw(true, 40, TimeSpan.Zero), _memory.Take(App, budget, 60));
        Assert.Equal(new Draw(true, 0, TimeSpan.Zero), _memory.Take(App, budget, 40));
        var refused = _memory.Take(App, budget, 25);
        Assert.Equal((false, 0L, 3), (refused.IsGranted, refused.Left, refused.WaitSeconds));
    }

    [Fact]
    public void What_is_refused_takes_nothing_and_is_granted_after_the_wait()
    {
        var budget = new Budget { Size = 100, RestorePerSecond = 10 };
        _memory.Take(App, budget, 90);
        var refused = _memory.Take(App, budget, 30);
        Assert.Equal(TimeSpan.FromSeconds(2), refused.Wait);
        _clock.Advance(refused.Wait - TimeSpan.FromMilliseconds(10));
        Assert.False(_memory.Take(App, budget, 30).IsGranted);
        _clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.True(_memory.Take(App, budget, 30).IsGranted);
    }

    [Fact]
    public void It_never_holds_more_than_its_size()
    {
        var budget = new Budget { Size = 100, RestorePerSecond = 10 };
        _memory.Take(App, budget, 1);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(99, _memory.Take(App, budget, 1).Left);
    }

    /// <summary>Twice the rate, for a minute: what passes is the bucket and a minute's refill, within 5 % (security matrix A13).</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(250)]
    public void Whoever_asks_for_twice_the_rate_gets_the_rate(int cost)
    {
        var budget = new Budget { Size = 1_000, RestorePerSecond = 500 };
        var (step, granted) = (TimeSpan.FromSeconds(cost / 1_000.0), 0L);
        for (var at = TimeSpan.Zero; at < TimeSpan.FromMinutes(1); at += step, _clock.Advance(step))
            if (_memory.Take(App, budget, cost).IsGranted) granted += cost;
        Assert.InRange(granted, 31_000 * 0.95, 31_000 * 1.05);
    }

    [Fact]
    public async Task Many_at_once_get_no_more_than_there_is()
    {
        var budget = new Budget { Size = 10_000, RestorePerSecond = 1 };
        var granted = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 5_000; i++)
                if (_memory.Take(App, budget, 1).IsGranted) Interlocked.Increment(ref granted);
        })));
        Assert.Equal(10_000, granted);
    }

    [Fact]
    public void Addresses_without_number_fill_no_memory_and_push_no_app_out()
    {
        var budget = new Budget { Size = 100, RestorePerSecond = 1 };
        Assert.True(_memory.Take(App, budget, 100).IsGranted);
        for (var i = 0; i < 50_000; i++) _memory.Take(new Asker(ViewerKind.Anonymous, (UInt128)i), budget, 1);
        Assert.InRange(_memory.Count, 1, 210);
        Assert.False(_memory.Take(App, budget, 1).IsGranted);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_budget_of_nothing_is_none(long size, long rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Budget { Size = size, RestorePerSecond = rate });
}
