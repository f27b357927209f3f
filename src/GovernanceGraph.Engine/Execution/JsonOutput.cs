using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovernanceGraph.Engine.Execution;

/// <summary>
/// Writes JSON as UTF-8 straight into the answer. Utf8JsonWriter escapes what need not be escaped (every character beyond the BMP, such as rare
/// Chinese names) and checks each call; here text that PostgreSQL has already checked is copied, but for quotes, backslashes and control characters.
/// </summary>
public ref struct JsonOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(i => (byte)i), (byte)'"', (byte)'\\', 0x7F]);

    private Span<byte> _span = output.GetSpan(4096);
    private int _used;

    /// <summary>Gives what was written to the output; call it once, last.</summary>
    public void Flush()
    {
        output.Advance(_used);
        _span = default;
        _used = 0;
    }

    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_span[_used..]);
        _used += bytes.Length;
    }

    public void Byte(byte value)
    {
        Ensure(1);
        _span[_used++] = value;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Ensure(20);
        Utf8Formatter.TryFormat(value, _span[_used..], out var written);
        _used += written;
    }

    /// <summary>The shortest text that reads back as the same number; infinities and NaN, which JSON lacks, are null.</summary>
    public void Float(double value)
    {
        if (!double.IsFinite(value))
        {
            Null();
            return;
        }

        Ensure(32);
        Utf8Formatter.TryFormat(value, _span[_used..], out var written);
        _used += written;
    }

    public void Decimal(decimal value)
    {
        Ensure(40);
        Utf8Formatter.TryFormat(value, _span[_used..], out var written);
        _used += written;
    }

    /// <summary>UTC, ISO 8601, up to seven decimals, none if zero: <c>2026-06-30T08:15:00Z</c>.</summary>
    public void Instant(DateTime value)
    {
        Ensure(32);
        var text = _span[_used..];
        text[0] = (byte)'"';
        Utf8Formatter.TryFormat(value, text[1..], out _, 'O');   // 2026-06-30T08:15:00.0000000Z
        var length = 1 + "2026-06-30T08:15:00.0000000".Length;
        while (text[length - 1] == (byte)'0' && length > 21) length--;
        if (text[length - 1] == (byte)'.') length--;
        text[length++] = (byte)'Z';
        text[length++] = (byte)'"';
        _used += length;
    }

    /// <summary>ISO 8601: <c>2026-06-30</c>.</summary>
    public void Day(DateOnly value)
    {
        Ensure(12);
        _span[_used++] = (byte)'"';
        value.TryFormat(_span[_used..], out var written, "yyyy-MM-dd");
        _used += written;
        _span[_used++] = (byte)'"';
    }

    public void Uuid(Guid value)
    {
        Ensure(38);
        _span[_used++] = (byte)'"';
        Utf8Formatter.TryFormat(value, _span[_used..], out var written);
        _used += written;
        _span[_used++] = (byte)'"';
    }

    public void String(scoped ReadOnlySpan<byte> utf8)
    {
        Ensure(utf8.Length + 2);
        _span[_used++] = (byte)'"';
        for (var escape = utf8.IndexOfAny(Escaped); escape >= 0; escape = utf8.IndexOfAny(Escaped))
        {
            Raw(utf8[..escape]);
            Escape(utf8[escape]);
            utf8 = utf8[(escape + 1)..];
        }

        Raw(utf8);
        Byte((byte)'"');
    }

    public void String(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        String(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>Room for a caller that formats by itself; tell <see cref="Advance"/> how much was used.</summary>
    public Span<byte> Reserve(int size)
    {
        Ensure(size);
        return _span[_used..];
    }

    public void Advance(int count) => _used += count;

    private void Escape(byte value)
    {
        switch (value)
        {
            case (byte)'"': Raw("\\\""u8); break;
            case (byte)'\\': Raw("\\\\"u8); break;
            case (byte)'\n': Raw("\\n"u8); break;
            case (byte)'\r': Raw("\\r"u8); break;
            case (byte)'\t': Raw("\\t"u8); break;
            default:
                Raw("\\u00"u8);
                Byte((byte)"0123456789abcdef"[value >> 4]);
                Byte((byte)"0123456789abcdef"[value & 15]);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int size)
    {
        if (_span.Length - _used < size) Grow(size);
    }

    private void Grow(int size)
    {
        output.Advance(_used);
        _used = 0;
        _span = output.GetSpan(Math.Max(size, 4096));
    }
}
