using System.Text.Json;

namespace GovernanceGraph.Server.Transport;

/// <summary>
/// Front ends send the same few documents again and again: their strings are kept by the bytes they came as, so that a known one is neither decoded
/// nor allocated. Bounded: a text has one place, which the next text of the same place takes over; long ones are not kept.
/// </summary>
internal sealed class RecurringText
{
    private const int Places = 256;
    private const int MaxBytes = 4 * 1024;

    private readonly Entry?[] entries = new Entry?[Places];

    /// <summary>The string that the reader stands on.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > MaxBytes) return reader.GetString()!;
        var hash = new HashCode();   // seeded anew by each process, so that nobody can aim at a place
        hash.AddBytes(reader.ValueSpan);
        ref var place = ref entries[(uint)hash.ToHashCode() % Places];
        if (place is { } known && reader.ValueSpan.SequenceEqual(known.Json)) return known.Text;
        var text = reader.GetString()!;
        place = new Entry(reader.ValueSpan.ToArray(), text);
        return text;
    }

    private sealed record Entry(byte[] Json, string Text);
}
