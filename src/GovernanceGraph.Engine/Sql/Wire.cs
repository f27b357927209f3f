using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Sql;

/// <summary>Reads values in PostgreSQL's binary form (protocol 3.0, <c>typsend</c> functions).</summary>
public static class Wire
{
    private static readonly long EpochTicks = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly int EpochDay = new DateOnly(2000, 1, 1).DayNumber;

    /// <summary>The value as the C# type that a parameter compared with the column takes.</summary>
    public static object Read(ReadOnlySpan<byte> bytes, Column column) => column.Kind switch
    {
        WireKind.Text or WireKind.Json => Encoding.UTF8.GetString(bytes),
        WireKind.Integer => Convert.ChangeType(Integer(bytes), column.ParameterType, CultureInfo.InvariantCulture),
        WireKind.Boolean => bytes[0] != 0,
        WireKind.Float => BinaryPrimitives.ReadDoubleBigEndian(bytes),
        WireKind.Numeric => Numeric(bytes),
        WireKind.Instant => Instant(bytes),
        WireKind.Day => Day(bytes),
        WireKind.Uuid => new Guid(bytes, bigEndian: true),
        _ => throw new NotSupportedException($"A key cannot be of kind {column.Kind}."),
    };

    public static long Integer(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        2 => BinaryPrimitives.ReadInt16BigEndian(bytes),
        4 => BinaryPrimitives.ReadInt32BigEndian(bytes),
        _ => BinaryPrimitives.ReadInt64BigEndian(bytes),
    };

    /// <summary>Beyond what DateTime can hold (also ±infinity) is its first or last instant.</summary>
    public static DateTime Instant(ReadOnlySpan<byte> bytes)
    {
        var microseconds = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var max = (DateTime.MaxValue.Ticks - EpochTicks) / TimeSpan.TicksPerMicrosecond;
        var min = -EpochTicks / TimeSpan.TicksPerMicrosecond;
        return new DateTime(EpochTicks + Math.Clamp(microseconds, min, max) * TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc);
    }

    public static DateOnly Day(ReadOnlySpan<byte> bytes) =>
        DateOnly.FromDayNumber((int)Math.Clamp(BinaryPrimitives.ReadInt32BigEndian(bytes) + (long)EpochDay, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>Whether a numeric is a number: neither NaN nor an infinity.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> bytes) => (BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]) & 0x8000) == 0;

    /// <summary>Digits in base 10,000 with the weight of the first, the sign and the number of decimals.</summary>
    public static decimal Numeric(ReadOnlySpan<byte> bytes)
    {
        var count = BinaryPrimitives.ReadInt16BigEndian(bytes);
        var weight = BinaryPrimitives.ReadInt16BigEndian(bytes[2..]);
        var negative = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]) == 0x4000;
        var scale = BinaryPrimitives.ReadInt16BigEndian(bytes[6..]);
        decimal value = 0;
        for (var i = 0; i < count; i++)
            value += BinaryPrimitives.ReadInt16BigEndian(bytes[(8 + i * 2)..]) * Power(weight - i);
        value = decimal.Round(value, Math.Min(scale, (short)28)) + new decimal(0, 0, 0, false, (byte)Math.Min(scale, (short)28));
        return negative ? -value : value;
    }

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (var i = 0; i < Math.Abs(exponent); i++) power = exponent > 0 ? power * 10_000 : power / 10_000;
        return power;
    }
}
