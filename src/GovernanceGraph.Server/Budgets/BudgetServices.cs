using GovernanceGraph.Engine.Budgets;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Budgets;

/// <summary>Registers what charges requests.</summary>
public static class BudgetServices
{
    /// <summary>Adds the budgets; another <see cref="IBudgetStore"/> that is registered later wins, such as one that several servers share.</summary>
    public static void AddBudgets(this IServiceCollection services)
    {
        services.AddOptions<BudgetOptions>().BindConfiguration(BudgetOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart()
            .Validate(o => o.Addresses >= 16 && o.Accounts >= 16 && o.RefusalDelayMilliseconds is >= 0 and <= 10_000, $"{BudgetOptions.Section}: Addresses and Accounts must be 16 or more, RefusalDelayMilliseconds from 0 to 10,000.");
        services.AddSingleton<IBudgetStore>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<BudgetOptions>>().Value;
            return new BudgetMemory(options.Addresses, options.Accounts, provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton<CostMeters>();
    }
}
