using System.CommandLine;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance account add</c>.</summary>
internal sealed class AccountAddVerb : StoreVerb
{
    private readonly SubjectOptions _subject = new();
    private readonly Option<string> _label = new("--label") { Description = $"What it is called, such as a post; up to {Account.LabelMaxLength} characters, not the person's name.", HelpName = "text", Required = true };
    private readonly Option<Guid?> _person = new("--person") { Description = "The person of the graph that signs in with it, by their key.", HelpName = "uuid" };

    public AccountAddVerb(Screen screen) : base("add", "Add an account, without roles.", screen)
    {
        _subject.AddTo(this);
        Add(_label);
        Add(_person);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var (issuer, subject) = _subject.Read(arguments);
        var (label, person) = (arguments.GetRequiredValue(_label), arguments.GetValue(_person));
        if (label.Length is 0 or > Account.LabelMaxLength) throw new ExpectedFailure($"--label must have 1 to {Account.LabelMaxLength} characters.");
        if (subject.Length is 0 or > Account.SubjectMaxLength) throw new ExpectedFailure($"A subject has 1 to {Account.SubjectMaxLength} characters.");
        if (person is not null && !await context.People.AnyAsync(one => one.Id == person, cancellation)) throw new ExpectedFailure($"There is no person {person}.");
        if (await context.Accounts.AnyAsync(one => one.Issuer == issuer && one.Subject == subject, cancellation)) throw new ExpectedFailure($"{issuer} has an account {subject} here already.");
        var account = new Account { Issuer = issuer, Subject = subject, Label = label, PersonId = person, CreatedAt = DateTime.UtcNow };
        context.Add(account);
        await context.SaveChangesAsync(cancellation);
        Show(arguments, screen, new { account.Id, account.Issuer, account.Subject, account.Label, account.PersonId }, account.Id.ToString());
        screen.Say($"{subject} of {issuer} may sign in, and sees what is public until it is granted a role.");
    }
}
