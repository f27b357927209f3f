using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account</c>: who may sign in, and with which roles.</summary>
public sealed class AccountCommand : Command
{
    public AccountCommand(Screen screen) : base("account", "Accounts: who may sign in, and with which roles where.")
    {
        Add(new AccountAddVerb(screen));
        Add(new AccountGrantVerb(screen));
        Add(new AccountRevokeVerb(screen));
        Add(new AccountSwitchVerb("disable", "Refuse all tokens of an account, within seconds.", screen));
        Add(new AccountSwitchVerb("enable", "Take tokens of a disabled account again.", screen));
        Add(new AccountListVerb(screen));
    }
}
