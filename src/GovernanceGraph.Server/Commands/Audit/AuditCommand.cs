using System.CommandLine;
using System.Globalization;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Audit;
using GovernanceGraph.Server.Commands.Output;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Audit;

/// <summary><c>governance audit</c>: the log of who saw which personal data.</summary>
public sealed class AuditCommand : Command
{
    public AuditCommand(Screen screen) : base("audit", "The log of who saw which personal data.") => Add(new Verify(screen));

    /// <summary>Checks the chain.</summary>
    private sealed class Verify : Verb
    {
        private readonly DatabaseOptions _database = new();
        private readonly Option<long> _from = new("--from") { Description = "The first entry to check; those before it are trusted.", DefaultValueFactory = _ => 1, HelpName = "sequence" };
        private readonly Option<string?> _expect = new("--expect")
        {
            Description = "A head that was noted elsewhere. Only so is it found that the end of the log was cut off, or that all of it was written anew.",
            HelpName = "sequence:hash",
        };
        private readonly Option<bool> _json = new("--json") { Description = "Print what was found as JSON." };

        public Verify(Screen screen) : base("verify", "Work out the hash of every entry anew: an entry that was changed, removed or swapped is found, and exit code 1 says so. Prints the head, to be noted where whoever owns the database cannot write, for a later --expect.", screen)
        {
            _database.AddTo(this);
            foreach (var option in new Option[] { _from, _expect, _json }) Add(option);
        }

        protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            var (from, expected) = (Math.Max(1, arguments.GetValue(_from)), Head(arguments.GetValue(_expect)));
            await using var database = await _database.OpenAsync(arguments, screen, cancellation);
            await using var rows = new GovernanceContext(GovernanceContextOptions.For(database.ConnectionString));
            rows.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            var total = await rows.AuditEntries.LongCountAsync(e => e.Sequence >= from, cancellation);
            var verdict = await screen.ShowAsync(async board =>
            {
                using var step = board.Begin("Entries", total);
                return await ChainVerification.RunAsync(rows, from, expected, () => step.Advance(), cancellation);
            });
            Tell(verdict, database, arguments.GetValue(_json), screen);
            return verdict.Fault is null ? 0 : Failed;
        }

        private static void Tell(ChainVerdict verdict, OpenDatabase database, bool json, Screen screen)
        {
            if (json) screen.DataAsJson(new { verdict.Entries, Head = verdict.Head?.ToString(), verdict.Fault });
            else if (verdict.Head is { } head) screen.Data(head.ToString());
            if (verdict.Fault is { } fault) screen.Fail(FormattableString.Invariant($"{database.Description}: entry {fault.Sequence} of the audit log is not as it was written: {fault.Reason}. {verdict.Entries:N0} before it are."));
            else screen.Say(FormattableString.Invariant($"{database.Description}: {verdict.Entries:N0} entries of the audit log are as they were written."));
        }

        private static AuditHead? Head(string? text)
        {
            if (string.IsNullOrEmpty(text)) return null;
            var parts = text.Split(':');
            if (parts is [var number, { Length: 64 } hash] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) && hash.All(char.IsAsciiHexDigit))
                return new AuditHead(sequence, Convert.FromHexString(hash));
            throw new ExpectedFailure("--expect takes a head as `governance audit verify` prints it: the sequence, a colon and 64 hexadecimal digits.");
        }
    }
}
