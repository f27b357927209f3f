using System.CommandLine;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Authentication;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>Names an account by its subject and issuer.</summary>
internal sealed class SubjectOptions
{
    private readonly Argument<string> _subject = new("subject") { Description = "What the issuer's tokens say in `sub`." };
    private readonly Option<string?> _issuer = new("--issuer") { Description = $"Who signs the tokens (default: the only configured issuer; without any, {DevelopmentTokens.Issuer}).", HelpName = "iss" };

    public void AddTo(Command command)
    {
        command.Add(_subject);
        command.Add(_issuer);
    }

    public (string Issuer, string Subject) Read(ParseResult arguments) => (arguments.GetValue(_issuer) ?? AuthenticationSettings.OnlyIssuer(), arguments.GetRequiredValue(_subject));

    /// <exception cref="ExpectedFailure">There is none.</exception>
    public async Task<Account> FindAsync(ParseResult arguments, GovernanceContext context, CancellationToken cancellation)
    {
        var (issuer, subject) = Read(arguments);
        return await context.Accounts.Include(account => account.Roles).SingleOrDefaultAsync(account => account.Issuer == issuer && account.Subject == subject, cancellation)
            ?? throw new ExpectedFailure($"{issuer} has no account {subject} here. `governance account list` shows all, `governance account add` makes one.");
    }
}
