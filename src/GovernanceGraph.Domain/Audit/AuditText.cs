using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.Domain.Audit;

/// <summary>The text of an entry that its hash covers, written anew in C#: what the database's trigger wrote is checked by other code than made it.
/// Netstrings (D. J. Bernstein, 1997): each text with its length in bytes, so that no two entries are written alike.</summary>
public static class AuditText
{
    /// <summary>What stands before the first entry: 32 zero bytes.</summary>
    public static ReadOnlySpan<byte> Beginning => new byte[SHA256.HashSizeInBytes];

    /// <summary>The hash that an entry must have, by its content and its <see cref="AuditEntry.PreviousHash"/>.</summary>
    public static byte[] Hash(AuditEntry entry) => SHA256.HashData(Encoding.UTF8.GetBytes(Of(entry)));

    /// <summary>The text itself.</summary>
    public static string Of(AuditEntry entry)
    {
        var text = new StringBuilder(512);
        Add(text,
        [
            "audit-1", Convert.ToHexStringLower(entry.PreviousHash), Number(entry.Sequence), Key(entry.Id), Number((entry.At - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond),
            EnumText.Of(entry.Action), Key(entry.AccountId), Key(entry.AppId), entry.ViewerName, entry.Purpose, entry.TraceId, entry.OperationName,
        ]);
        Add(text, entry.Roles);
        Add(text, entry.Fields);
        Add(text, [.. entry.SubjectIds.Select(id => Key(id))]);
        return text.ToString();
    }

    private static void Add(StringBuilder text, IReadOnlyList<string?> items)
    {
        Add(text, Number(items.Count));
        foreach (var item in items) Add(text, item);
    }

    private static void Add(StringBuilder text, string? item) => _ = item is null ? text.Append("-,") : text.Append(Encoding.UTF8.GetByteCount(item)).Append(':').Append(item).Append(',');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Key(Guid? key) => key?.ToString("D");
}
