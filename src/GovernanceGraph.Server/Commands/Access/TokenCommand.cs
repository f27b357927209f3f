using System.CommandLine;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo.Accounts;
using GovernanceGraph.Server.Hosting;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance token</c>: a token for one's own machine.</summary>
public sealed class TokenCommand : Verb
{
    private const int MaxMinutes = 24 * 60;

    private readonly Option<string> _as = new("--as") { Description = $"Who signs in: a role of the demo ({string.Join(", ", DemoSubjects.Roles)}), or the subject of an account.", HelpName = "who", Required = true };
    private readonly Option<int> _minutes = new("--minutes") { Description = $"How long it is good, 1 to {MaxMinutes} minutes.", DefaultValueFactory = _ => 60, HelpName = "number" };
    private readonly Option<bool> _json = new("--json") { Description = "Print token, subject and end as JSON." };

    public TokenCommand(Screen screen) : base("token", "Make a token that a server on this machine takes while it runs in Development, as ./run does.", screen)
    {
        Add(_as);
        Add(_minutes);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var minutes = arguments.GetValue(_minutes);
        if (minutes is < 1 or > MaxMinutes) throw new ExpectedFailure($"--minutes {minutes} must be from 1 to {MaxMinutes}.");
        var (subject, now) = (DemoSubjects.Of(arguments.GetRequiredValue(_as)), DateTime.UtcNow);
        var token = DevelopmentTokens.Create(AuthenticationSettings.OfProcess(), subject, now, TimeSpan.FromMinutes(minutes));
        if (arguments.GetValue(_json)) screen.DataAsJson(new { Token = token, Subject = subject, ExpiresAt = now.AddMinutes(minutes) });
        else screen.Data(token);
        screen.Say(FormattableString.Invariant($"{subject} until {now.AddMinutes(minutes):HH:mm} UTC. Send it as 'Authorization: Bearer …'."));
        return Task.FromResult(0);
    }
}
