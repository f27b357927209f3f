using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Budgets;

/// <summary>
/// Charges one request to its asker. Every request pays <see cref="Least"/> before anything of it is read, so that what is refused is not free; what its operation costs beyond that is paid
/// before it runs. What fails afterwards stays paid.
/// </summary>
public sealed class CostMeter(IBudgetStore store, Asker asker, Budget budget)
{
    /// <summary>What a request costs at least.</summary>
    public const long Least = 1;

    private Draw _last = new(true, budget.Size, TimeSpan.Zero);

    /// <summary>Who pays.</summary>
    public Asker Asker => asker;

    /// <summary>What the asker may cost.</summary>
    public Budget Budget => budget;

    /// <summary>What the bucket holds after what this request has paid so far.</summary>
    public long Left => _last.Left;

    /// <summary>What was asked for so far.</summary>
    public long Requested { get; private set; } = Least;

    /// <summary>When the client may try again, in seconds; after a refusal.</summary>
    public int RetryAfterSeconds => _last.WaitSeconds;

    /// <summary>Takes the least; why it may not, or null.</summary>
    public GraphError? Enter()
    {
        _last = store.Take(asker, budget, Least);
        return _last.IsGranted ? null : Exhausted();
    }

    /// <summary>Takes what the operation costs beyond the least.</summary>
    /// <exception cref="RequestException">The bucket does not hold that much.</exception>
    public void Charge(long cost)
    {
        Requested = Math.Max(Least, cost);
        if (Requested > budget.Size)
            throw new RequestException(GraphError.OverLimit("budget", budget.Size, cost, $"The operation costs {cost}, and a full budget of yours holds {budget.Size}; ask for smaller pages or fewer levels.") with { Code = ErrorCodes.CostExceeded });
        if (Requested == Least) return;
        var draw = store.Take(asker, budget, Requested - Least);
        _last = draw;
        if (!draw.IsGranted) throw new RequestException(Exhausted(), Outcome.Exhausted);
    }

    /// <summary>Takes what one more answer costs of an operation that goes on; why it may not, or null.</summary>
    public GraphError? Deliver(long cost)
    {
        Requested = cost;
        _last = store.Take(asker, budget, cost);
        return _last.IsGranted ? null : Exhausted();
    }

    /// <summary>The member <c>extensions</c> of an answer, name and all.</summary>
    public byte[] Report() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$$"""
        "extensions":{"cost":{"requested":{{{Requested}}},"budget":{{{_last.Left}}},"restoreRate":{{{budget.RestorePerSecond}}}}}
        """));

    private GraphError Exhausted() => new(
        ErrorCodes.BudgetExhausted,
        $"Your budget holds {_last.Left} of the {Requested} that this costs; {budget.RestorePerSecond} come back in a second. Try again in {RetryAfterSeconds} s, or ask for less.")
    {
        Details = new Dictionary<string, object>
        {
            ["cost"] = new Dictionary<string, object>
            {
                ["requested"] = Requested,
                ["budget"] = _last.Left,
                ["restoreRate"] = budget.RestorePerSecond,
                ["retryAfterSeconds"] = RetryAfterSeconds,
            },
        },
    };
}
