using System.Security.Cryptography;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.PersonalData;

/// <summary>Brings national id numbers under the current key, a batch at a time: what is done is done if it is stopped, and both keys are readable meanwhile.</summary>
public static class Rekeying
{
    private const int BatchSize = 500;

    /// <returns>How many numbers there are, and how many were encrypted anew.</returns>
    /// <exception cref="CryptographicException">A number was encrypted under a key that is not in the ring, or was changed.</exception>
    public static async Task<(long Numbers, long Changed)> RunAsync(DbContextOptions<GovernanceContext> database, NationalIdVault vault, Action<long> done, CancellationToken cancel)
    {
        var (numbers, changed) = (0L, 0L);
        for (var after = Guid.Empty; ;)
        {
            await using var rows = new GovernanceContext(database);
            var batch = await rows.People.Where(p => p.NationalIdCipher != null && p.Id > after).OrderBy(p => p.Id).Take(BatchSize).ToListAsync(cancel);
            if (batch.Count == 0) return (numbers, changed);
            changed += await RekeyAsync(rows, batch, vault, cancel);
            numbers += batch.Count;
            after = batch[^1].Id;
            done(batch.Count);
        }
    }

    private static async Task<int> RekeyAsync(GovernanceContext rows, List<Person> batch, NationalIdVault vault, CancellationToken cancel)
    {
        var old = batch.Where(person => !vault.IsCurrent(person.NationalIdCipher)).ToList();
        foreach (var person in old) vault.Seal(person, vault.Open(person.Id, person.NationalIdCipher)!);
        await rows.SaveChangesAsync(cancel);
        return old.Count;
    }
}
