using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance app rotate</c>.</summary>
internal sealed class AppRotateVerb : StoreVerb
{
    private readonly Argument<string> _name = new("name") { Description = "The app." };
    private readonly NewKey _key = new();

    public AppRotateVerb(Screen screen) : base("rotate", "Make a further key of an app, shown once; the one before it works until it is revoked.", screen)
    {
        Add(_name);
        _key.AddTo(this);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var app = await context.FindAppAsync(arguments.GetRequiredValue(_name), cancellation);
        var before = app.Keys.Where(AppLookup.IsLive).Select(key => key.Prefix).ToList();
        var made = _key.Add(arguments, context, app);
        await NewKey.SaveAsync(context, app, cancellation);
        Show(arguments, screen, made, made.Key);
        NewKey.Tell(screen, made);
        foreach (var prefix in before) screen.Say($"The key {prefix} still works. When the app uses the new one: governance app revoke {app.Name} --key {prefix}");
    }
}
