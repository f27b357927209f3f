using System.Buffers.Binary;

namespace GovernanceGraph.Server.Demo.Randomness;

/// <summary>
/// The ids of one kind of demo row: shaped as UUIDv7 (RFC 9562), with a moment and bits drawn from the kind and the row's number, so that every
/// load gives the same ids. Standing rows take the moment the brief was printed plus one millisecond a row, so that their ids do not depend on the day
/// the demo ends; things that happen (issues, events) take their own moment, as they would in a running district.
/// </summary>
public sealed class IdSeries(string kind)
{
    private static readonly long Printed = new DateTimeOffset(2020, 10, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private readonly ulong _kind = RandomStream.Hash(kind);

    /// <summary>The id of a standing row by its number.</summary>
    public Guid At(long number) => Make(Printed + number, number);

    /// <summary>The id of something that happened, by its moment and its number.</summary>
    public Guid At(DateTime moment, long number) => Make(new DateTimeOffset(moment).ToUnixTimeMilliseconds(), number);

    private Guid Make(long milliseconds, long number)
    {
        var high = RandomStream.Mix(_kind ^ (ulong)number);
        var low = RandomStream.Mix(high ^ _kind);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)milliseconds << 16) | 0x7000 | (high & 0x0FFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (low & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000);
        return new Guid(bytes, bigEndian: true);
    }
}
