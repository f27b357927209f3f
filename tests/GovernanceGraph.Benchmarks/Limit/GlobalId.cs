using System.Buffers.Text;
using System.Text.Json;

namespace GovernanceGraph.Benchmarks.Limit;

/// <summary>The graph's ids: base64url of the type's name, a colon and the UUID's bytes, padded.</summary>
internal static class GlobalId
{
    private const int KeyBytes = 16;

    /// <summary>The key in an id whose type's name has this many letters.</summary>
    public static Guid Key(ReadOnlySpan<char> id, int typeLength)
    {
        Span<byte> raw = stackalloc byte[64];
        Base64Url.DecodeFromChars(id.TrimEnd('='), raw);
        return new Guid(raw.Slice(typeLength + 1, KeyBytes), bigEndian: true);
    }

    public static void Write(Utf8JsonWriter json, JsonEncodedText name, ReadOnlySpan<byte> prefix, Guid key)
    {
        Span<byte> raw = stackalloc byte[64];
        prefix.CopyTo(raw);
        key.TryWriteBytes(raw[prefix.Length..], bigEndian: true, out _);
        Span<byte> text = stackalloc byte[96];
        var length = Base64Url.EncodeToUtf8(raw[..(prefix.Length + KeyBytes)], text);
        while (length % 4 != 0) text[length++] = (byte)'=';
        json.WriteString(name, text[..length]);
    }
}
