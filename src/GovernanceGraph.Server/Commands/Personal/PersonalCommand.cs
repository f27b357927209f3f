using System.CommandLine;
using System.Security.Cryptography;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Personal;

/// <summary><c>governance personal</c>: personal data at rest.</summary>
public sealed class PersonalCommand : Command
{
    public PersonalCommand(Screen screen) : base("personal", "Personal data at rest.") => Add(new Rekey(screen));

    /// <summary>Brings national id numbers under the current key.</summary>
    private sealed class Rekey : Verb
    {
        private readonly DatabaseOptions _database = new();

        public Rekey(Screen screen) : base("rekey", "Encrypt national id numbers under the current key (Governance:PersonalData:CurrentKey). Add the new key everywhere first, then name it the current one, then run this; take the old key away when it is done. It may be stopped and run again.", screen) =>
            _database.AddTo(this);

        protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            await using var database = await _database.OpenAsync(arguments, screen, cancellation);
            var ring = PersonalDataSettings.ReadRing(EngineSettings.OfProcess(), database.Server is not null)
                ?? throw new ExpectedFailure("No keys of personal data are configured: set Governance__PersonalData__Keys__<id> and Governance__PersonalData__CurrentKey, or Governance__PersonalData__KeyFile.");
            var options = GovernanceContextOptions.For(database.ConnectionString);
            var total = await CountAsync(options, cancellation);
            try
            {
                var (numbers, changed) = await screen.ShowAsync(async board =>
                {
                    using var step = board.Begin("National id numbers", total);
                    return await Rekeying.RunAsync(options, new NationalIdVault(ring), step.Advance, cancellation);
                });
                screen.Say(FormattableString.Invariant($"{database.Description}: {changed:N0} of {numbers:N0} national id numbers were encrypted anew under the key {ring.Current.Id}."));
                return 0;
            }
            catch (CryptographicException unreadable)
            {
                throw new ExpectedFailure($"A national id number cannot be read: {unreadable.Message} What was encrypted anew before it stays so.");
            }
        }

        private static async Task<long> CountAsync(DbContextOptions<GovernanceContext> options, CancellationToken cancellation)
        {
            await using var rows = new GovernanceContext(options);
            return await rows.People.LongCountAsync(p => p.NationalIdCipher != null, cancellation);
        }
    }
}
