using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using Xunit;

namespace GovernanceGraph.UnitTests.Budgets;

/// <summary>Nobody's statements keep another's out.</summary>
public sealed class StatementTurnsTests
{
    private static readonly Asker Noisy = new(ViewerKind.App, 1), Quiet = new(ViewerKind.App, 2), Third = new(ViewerKind.Anonymous, 3);
    private readonly ManualClock _clock = new();
    private readonly StatementTurns _turns;

    public StatementTurnsTests() => _turns = new StatementTurns(new EngineLimits { Statements = 8, QueuedStatements = 20, QueuedStatementsOfOne = 10 }, _clock);

    [Fact]
    public void Who_is_alone_has_all_places()
    {
        Assert.All(Take(Noisy, 8), turn => Assert.True(turn.IsCompletedSuccessfully));
        Assert.False(Take(Noisy).IsCompleted);
    }

    [Fact]
    public async Task Who_comes_next_is_let_in_before_those_who_wait_behind_their_own()
    {
        var noisy = Take(Noisy, 16);
        var quiet = Take(Quiet);
        Assert.False(quiet.IsCompleted);
        (await noisy[0]).Dispose();
        Assert.False((await quiet).Equals(default(StatementTurns.Turn)));
        Assert.False(noisy[8].IsCompleted);
    }

    [Fact]
    public async Task Two_share_evenly_whatever_the_one_sends()
    {
        var noisy = Take(Noisy, 16);
        var quiet = Take(Quiet, 4);
        foreach (var turn in noisy.Take(8)) (await turn).Dispose();
        await Task.WhenAll(quiet);
        await Task.WhenAll(noisy.Skip(8).Take(4));
        Assert.Equal(4, noisy.Skip(8).Count(turn => turn.IsCompletedSuccessfully));
    }

    [Fact]
    public void Dear_statements_take_more_places_and_never_none()
    {
        Assert.True(Take(Noisy, cost: 1_500).IsCompletedSuccessfully);
        Assert.False(Take(Noisy, cost: 1_500).IsCompleted);
        Assert.True(Take(Quiet, cost: 1).IsCompletedSuccessfully);
        Assert.True(new StatementTurns(new EngineLimits { Statements = 1 }, _clock).TakeAsync(Noisy, 1_000_000, default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_has_gone_has_no_share()
    {
        (await Take(Quiet)).Dispose();
        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.All(Take(Noisy, 8), turn => Assert.True(turn.IsCompletedSuccessfully));
    }

    [Fact]
    public async Task Lines_are_bounded_for_one_and_for_all()
    {
        Take(Noisy, 18);
        Assert.Equal((Outcome.Exhausted, ErrorCodes.ConcurrencyExceeded), await RefusedAsync(Noisy));
        Take(Quiet, 10);
        Assert.Equal((Outcome.Unavailable, ErrorCodes.ServerBusy), await RefusedAsync(Third));
    }

    [Fact]
    public async Task Who_leaves_the_line_gives_up_the_place()
    {
        var running = Take(Noisy, 8);
        using var leaving = new CancellationTokenSource();
        var left = _turns.TakeAsync(Noisy, 1, leaving.Token).AsTask();
        var next = Take(Noisy);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        Assert.Equal(1, _turns.Queued);
        (await running[0]).Dispose();
        await next;
        Assert.Equal(0, _turns.Queued);
    }

    /// <summary>Random comings and goings: no place is lost, none is given twice, nobody is forgotten.</summary>
    [Fact]
    public async Task All_places_come_back()
    {
        var (running, most) = (0, 0);
        var random = new Random(1);
        var turns = new StatementTurns(new EngineLimits { Statements = 8, QueuedStatements = 10_000, QueuedStatementsOfOne = 10_000 }, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(i => (Asker: new Asker(ViewerKind.App, (UInt128)(i % 5)), Cost: random.Next(3_000), Cancel: random.Next(10) == 0)).Select(request => Task.Run(async () =>
        {
            using var cancel = request.Cancel ? new CancellationTokenSource(1) : new CancellationTokenSource();
            try
            {
                using var turn = await turns.TakeAsync(request.Asker, request.Cost, cancel.Token);
                InterlockedMax(ref most, Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
            }
            catch (OperationCanceledException) when (request.Cancel)
            {
            }
        })));
        Assert.InRange(most, 1, 8);
        Assert.Equal(0, turns.Queued);
        await Task.Delay(1_300);
        var all = Enumerable.Range(0, 8).Select(_ => turns.TakeAsync(Third, 1, default)).ToList();
        Assert.All(all, turn => Assert.True(turn.IsCompletedSuccessfully));
    }

    private static void InterlockedMax(ref int place, int value)
    {
        int known;
        while ((known = Volatile.Read(ref place)) < value && Interlocked.CompareExchange(ref place, value, known) != known)
        {
        }
    }

    private Task<StatementTurns.Turn> Take(Asker asker, long cost = 1) => _turns.TakeAsync(asker, cost, CancellationToken.None).AsTask();

    private Task<StatementTurns.Turn>[] Take(Asker asker, int times) => [.. Enumerable.Range(0, times).Select(_ => Take(asker))];

    private async Task<(Outcome, string)> RefusedAsync(Asker asker)
    {
        var refused = await Assert.ThrowsAsync<RequestException>(() => Take(asker));
        return (refused.Outcome, refused.Error.Code);
    }
}
