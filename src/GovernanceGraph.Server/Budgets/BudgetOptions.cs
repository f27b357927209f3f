using GovernanceGraph.Engine.Budgets;

namespace GovernanceGraph.Server.Budgets;

/// <summary>How much viewers may cost (<c>Governance:Budgets</c>). An app may have a budget of its own instead.</summary>
public sealed record BudgetOptions
{
    /// <summary>Where these options stand in the configuration.</summary>
    public const string Section = "Governance:Budgets";

    /// <summary>Of one address: an IPv4 address, or the first 64 bits of an IPv6 address, which is what one household or machine has.</summary>
    public Budget Anonymous { get; init; } = new() { Size = 10_000, RestorePerSecond = 500 };

    /// <summary>Of one account.</summary>
    public Budget Person { get; init; } = new() { Size = 20_000, RestorePerSecond = 1_000 };

    /// <summary>Of one app.</summary>
    public Budget App { get; init; } = new() { Size = 50_000, RestorePerSecond = 2_000 };

    /// <summary>Addresses whose buckets are kept. At least 16.</summary>
    public int Addresses { get; init; } = 100_000;

    /// <summary>Apps and accounts whose buckets are kept. At least 16.</summary>
    public int Accounts { get; init; } = 100_000;

    /// <summary>How long a refusal for an empty budget is held back, in milliseconds, so that a client who asks again at once cannot turn refusals into a load. 0 to 10,000.</summary>
    public int RefusalDelayMilliseconds { get; init; } = 250;
}
