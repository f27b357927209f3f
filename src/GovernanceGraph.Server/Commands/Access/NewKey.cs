using System.CommandLine;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>Makes keys of apps and shows each once.</summary>
internal sealed class NewKey
{
    private const int MaxDays = 3_650;

    private readonly Option<int?> _days = new("--days") { Description = $"For how many days the key is good, 1 to {MaxDays} (default: until it is revoked).", HelpName = "number" };

    public void AddTo(Command command) => command.Add(_days);

    /// <summary>Adds a key to the context; its secret is in what is returned and nowhere else.</summary>
    public ShownKey Add(ParseResult arguments, GovernanceContext context, App app)
    {
        var days = arguments.GetValue(_days);
        if (days is < 1 or > MaxDays) throw new ExpectedFailure($"--days {days} must be from 1 to {MaxDays}.");
        var (secret, now) = (ApiKeySecret.New(), DateTime.UtcNow);
        context.Add(new ApiKey { AppId = app.Id, Prefix = secret.Prefix, Hash = secret.Hash(), CreatedAt = now, ExpiresAt = days is { } some ? now.AddDays(some) : null });
        return new ShownKey(app.Name, secret.Prefix, secret.Text, days is { } length ? now.AddDays(length) : null);
    }

    /// <exception cref="ExpectedFailure">The app has two live keys, or another has its name.</exception>
    public static async Task SaveAsync(GovernanceContext context, App app, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { ConstraintName: "ck_api_keys_live" })
        {
            throw new ExpectedFailure($"{app.Name} has {ApiKey.MaxLive} live keys already. Revoke one first: governance app revoke {app.Name} --key PREFIX.", refused);
        }
        catch (DbUpdateException refused) when (refused.InnerException is PostgresException { ConstraintName: "ix_apps_name" })
        {
            throw new ExpectedFailure($"There is an app of the name {app.Name} already. Give another name, or a new key: governance app rotate {app.Name}.", refused);
        }
    }

    public static void Tell(Screen screen, ShownKey key) => screen.Say(
        $"The key of {key.App} is shown this once and kept nowhere. Send it as 'X-API-Key: …'.{(key.ExpiresAt is { } end ? FormattableString.Invariant($" It ends on {end:yyyy-MM-dd HH:mm} UTC.") : "")}");
}

/// <summary>A new key, for the eyes of whoever made it.</summary>
internal sealed record ShownKey(string App, string Prefix, string Key, DateTime? ExpiresAt);
