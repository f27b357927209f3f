using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Audit;

/// <summary>Goes through the audit log and works out every hash anew, by other code than the database's: any entry that was changed, removed, added in between or swapped is found.
/// What was cut off at the end is not: that shows only against a head that was noted elsewhere.</summary>
public static class ChainVerification
{
    /// <param name="from">The first entry to look at; the one before it is trusted.</param>
    /// <param name="checkedEntries">Hears of each entry.</param>
    public static async Task<ChainVerdict> RunAsync(GovernanceContext rows, long from, AuditHead? expected, Action checkedEntries, CancellationToken cancel)
    {
        var before = from <= 1 ? new AuditHead(0, AuditText.Beginning.ToArray()) : await HeadAsync(rows, from - 1, cancel);
        if (before is null) return new ChainVerdict(0, null, new ChainFault(from - 1, "it is missing, so that what follows cannot be checked"));
        var (head, count) = (before, 0L);
        await foreach (var entry in rows.AuditEntries.AsNoTracking().Where(e => e.Sequence >= from).OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (FaultOf(entry, head, expected) is { } fault) return new ChainVerdict(count, head.Sequence == 0 ? null : head, fault);
            head = new AuditHead(entry.Sequence, entry.Hash);
            count++;
            checkedEntries();
        }

        return new ChainVerdict(count, head.Sequence == 0 ? null : head, await SubjectFaultAsync(rows, from, cancel) ?? Cut(head, expected));
    }

    private static ChainFault? FaultOf(AuditEntry entry, AuditHead before, AuditHead? expected)
    {
        if (entry.Sequence != before.Sequence + 1) return new ChainFault(before.Sequence + 1, "it is missing");
        if (!entry.PreviousHash.AsSpan().SequenceEqual(before.Hash)) return new ChainFault(entry.Sequence, "it does not follow the entry before it: one of the two was replaced");
        if (!entry.Hash.AsSpan().SequenceEqual(AuditText.Hash(entry))) return new ChainFault(entry.Sequence, "its content was changed");
        return expected is not null && expected.Sequence == entry.Sequence && !entry.Hash.AsSpan().SequenceEqual(expected.Hash)
            ? new ChainFault(entry.Sequence, "its hash is not the one that was noted: the log was written anew")
            : null;
    }

    private static ChainFault? Cut(AuditHead head, AuditHead? expected) =>
        expected is not null && head.Sequence < expected.Sequence ? new ChainFault(head.Sequence + 1, $"it is missing: the log once went to {expected.Sequence}, its end was cut off") : null;

    private static async Task<AuditHead?> HeadAsync(GovernanceContext rows, long sequence, CancellationToken cancel) =>
        await rows.AuditEntries.AsNoTracking().Where(e => e.Sequence == sequence).Select(e => new AuditHead(e.Sequence, e.Hash)).SingleOrDefaultAsync(cancel);

    // The rows by which a person finds the entries about them are not hashed themselves: they must say the same as the entries.
    private static async Task<ChainFault?> SubjectFaultAsync(GovernanceContext rows, long from, CancellationToken cancel)
    {
        var sequence = await rows.Database.SqlQuery<long?>($"""
            SELECT min(entry.sequence) AS "Value" FROM audit_entries AS entry
            WHERE entry.sequence >= {from} AND ARRAY(SELECT person_id FROM audit_subjects WHERE entry_id = entry.id ORDER BY person_id) <> ARRAY(SELECT unnest(entry.subject_ids) ORDER BY 1)
            """).SingleAsync(cancel);
        return sequence is { } broken ? new ChainFault(broken, "the rows of its subjects were changed") : null;
    }
}

/// <summary>The last entry of a log: whoever notes it elsewhere finds out if what came before is cut off or written anew.</summary>
/// <param name="Sequence">Its place.</param>
/// <param name="Hash">Its hash.</param>
public sealed record AuditHead(long Sequence, byte[] Hash)
{
    /// <summary>As <c>--expect</c> takes it: <c>17:ab12…</c>.</summary>
    public override string ToString() => $"{Sequence}:{Convert.ToHexStringLower(Hash)}";
}

/// <summary>The first entry that is not as it was written.</summary>
/// <param name="Sequence">Its place.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record ChainFault(long Sequence, string Reason);

/// <summary>What the verification found.</summary>
/// <param name="Entries">How many entries are right.</param>
/// <param name="Head">The last right one; null for an empty log.</param>
/// <param name="Fault">The first wrong one; null when there is none.</param>
public sealed record ChainVerdict(long Entries, AuditHead? Head, ChainFault? Fault);
