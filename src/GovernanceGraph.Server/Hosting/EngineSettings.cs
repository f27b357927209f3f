using System.Reflection;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Server.Commands;

namespace GovernanceGraph.Server.Hosting;

/// <summary>The engine's limits by configuration: <c>Governance__Engine__AnonymousCost=…</c>, <c>Governance__Gate__Tokens=…</c>, or the same in appsettings.json.</summary>
public static class EngineSettings
{
    /// <exception cref="ExpectedFailure">A value is no number or out of its range; the message names the section.</exception>
    public static (EngineLimits Engine, GateLimits Gate) Read(IConfiguration configuration) =>
        (WithDefaults(Bind<EngineLimits>(configuration, "Governance:Engine"), configuration), Bind<GateLimits>(configuration, "Governance:Gate"));

    /// <summary>What the web application reads too: appsettings.json beside the program, then the environment.</summary>
    public static IConfiguration OfProcess() =>
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();

    private static EngineLimits WithDefaults(EngineLimits limits, IConfiguration configuration) =>
        configuration[$"Governance:Engine:{nameof(EngineLimits.Introspection)}"] is null && !ProgramEnvironment.IsDevelopment ? limits with { Introspection = IntrospectionAccess.SignedIn } : limits;

    private static T Bind<T>(IConfiguration configuration, string section)
        where T : new()
    {
        var limits = new T();
        try
        {
            configuration.GetSection(section).Bind(limits, binder => binder.ErrorOnUnknownConfiguration = true);
            return limits;
        }
        catch (Exception refused) when (refused is InvalidOperationException or TargetInvocationException or ArgumentException)
        {
            throw new ExpectedFailure($"The settings under {section} are not usable: {(refused.InnerException ?? refused).Message}", refused);
        }
    }
}
