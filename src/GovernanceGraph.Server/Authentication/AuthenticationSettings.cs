using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Server.Authentication;

/// <summary>The options of authentication outside the web application.</summary>
internal static class AuthenticationSettings
{
    /// <summary>What the configuration beside the program and the environment say.</summary>
    public static AuthenticationOptions OfProcess() => EngineSettings.OfProcess().GetSection(AuthenticationOptions.Section).Get<AuthenticationOptions>() ?? new();

    /// <summary>Whose accounts are meant where nobody says: those of the only issuer there is.</summary>
    /// <exception cref="ExpectedFailure">Several issuers are configured.</exception>
    public static string OnlyIssuer() => OfProcess().Issuers switch
    {
        [] => DevelopmentTokens.Issuer,
        [var only] => only.Issuer,
        var several => throw new ExpectedFailure($"Several issuers are configured: give --issuer {string.Join(" or ", several.Select(one => one.Issuer))}."),
    };
}
