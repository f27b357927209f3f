using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Errors;
using Xunit;

namespace GovernanceGraph.UnitTests.Budgets;

/// <summary>What one request pays, and what its client is told.</summary>
public sealed class CostMeterTests
{
    private readonly BudgetMemory _memory = new(16, 16, new ManualClock());

    [Fact]
    public void A_request_pays_one_before_it_is_read_and_the_rest_before_it_runs()
    {
        var meter = Meter(100);
        Assert.Null(meter.Enter());
        meter.Charge(30);
        Assert.Equal("""
            "extensions":{"cost":{"requested":30,"budget":70,"restoreRate":10}}
            """, System.Text.Encoding.UTF8.GetString(meter.Report()));
    }

    [Fact]
    public void What_is_refused_for_its_cost_has_paid_one()
    {
        var refused = Meter(100);
        refused.Enter();
        var error = Assert.Throws<RequestException>(() => Paid(90).Charge(90 + 1));
        Assert.Equal((Outcome.Exhausted, ErrorCodes.BudgetExhausted), (error.Outcome, error.Error.Code));
        var cost = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object>>(error.Error.Details!["cost"]);
        Assert.Equal((91L, 8L, 10L, 9), (cost["requested"], cost["budget"], cost["restoreRate"], cost["retryAfterSeconds"]));
    }

    [Fact]
    public void An_empty_bucket_refuses_before_anything_is_read()
    {
        Meter(1).Enter();
        Assert.Equal(ErrorCodes.BudgetExhausted, Meter(1).Enter()!.Code);
    }

    /// <summary>Waiting would be in vain.</summary>
    [Fact]
    public void What_a_full_bucket_does_not_hold_is_not_told_to_wait()
    {
        var meter = Meter(100);
        meter.Enter();
        var error = Assert.Throws<RequestException>(() => meter.Charge(101));
        Assert.Equal((Outcome.Refused, ErrorCodes.CostExceeded), (error.Outcome, error.Error.Code));
    }

    private CostMeter Meter(long size) => new(_memory, new Asker(ViewerKind.App, 7), new Budget { Size = size, RestorePerSecond = 10 });

    private CostMeter Paid(long _)
    {
        var other = Meter(100);
        Assert.Null(other.Enter());
        var first = Meter(100);
        Assert.Null(first.Enter());
        first.Charge(90);
        return other;
    }
}
