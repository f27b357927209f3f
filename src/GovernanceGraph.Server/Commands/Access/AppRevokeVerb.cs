using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance app revoke</c>.</summary>
internal sealed class AppRevokeVerb : StoreVerb
{
    private readonly Argument<string> _name = new("name") { Description = "The app." };
    private readonly Option<string?> _key = new("--key") { Description = "The prefix of the key (default: all keys of the app).", HelpName = "prefix" };

    public AppRevokeVerb(Screen screen) : base("revoke", "Revoke an app's keys: servers refuse them within seconds, and for ever.", screen)
    {
        Add(_name);
        Add(_key);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var app = await context.FindAppAsync(arguments.GetRequiredValue(_name), cancellation);
        var prefix = arguments.GetValue(_key);
        var revoked = app.Keys.Where(key => key.RevokedAt is null && (prefix is null || key.Prefix == prefix)).ToList();
        if (revoked.Count == 0) throw new ExpectedFailure(prefix is null ? $"{app.Name} has no key that is not revoked." : $"{app.Name} has no such key: {prefix}. `governance app list` shows all.");
        foreach (var key in revoked) key.RevokedAt = DateTime.UtcNow;
        await context.SaveChangesAsync(cancellation);
        Show(arguments, screen, revoked.Select(key => key.Prefix), revoked.Select(key => key.Prefix));
        screen.Say($"{revoked.Count} revoked.");
    }
}
