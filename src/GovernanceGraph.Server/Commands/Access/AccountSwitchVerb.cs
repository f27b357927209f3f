using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account disable</c> and <c>enable</c>.</summary>
internal sealed class AccountSwitchVerb : StoreVerb
{
    private readonly SubjectOptions _subject = new();

    public AccountSwitchVerb(string name, string description, Screen screen) : base(name, description, screen) => _subject.AddTo(this);

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var account = await _subject.FindAsync(arguments, context, cancellation);
        account.DisabledAt = Name == "disable" ? account.DisabledAt ?? DateTime.UtcNow : null;
        await context.SaveChangesAsync(cancellation);
        Show(arguments, screen, new { account.Id, account.Subject, account.DisabledAt }, account.Id.ToString());
        screen.Say($"{account.Subject} is {Name}d. Servers know it within seconds.");
    }
}
