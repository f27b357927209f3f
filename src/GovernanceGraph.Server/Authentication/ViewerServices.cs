using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Authentication;

/// <summary>What tells who asks; <see cref="IAccounts"/> comes with the graph.</summary>
internal static class ViewerServices
{
    public static void AddViewers(this IServiceCollection services)
    {
        services.AddOptions<AuthenticationOptions>().BindConfiguration(AuthenticationOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuthenticationOptions>, AuthenticationOptionsValidator>();
        services.AddSingleton<TokenChecker>();
        services.AddSingleton<IViewerSource, ViewerSource>();
    }
}
