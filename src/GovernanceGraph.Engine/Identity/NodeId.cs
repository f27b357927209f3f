using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Identity;

/// <summary>A global object id: url-safe base64 of the concrete type's name, a colon and the 16 bytes of the UUID (RFC 9562 order).</summary>
public readonly record struct NodeId(NodeType Type, Guid Key)
{
    private const int KeyBytes = 16;
    private const int MaxTextLength = 128;

    /// <summary>Writes the id's text; <paramref name="prefix"/> is <c>Type:</c> in UTF-8. Returns the number of bytes written.</summary>
    public static int Format(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> key, Span<byte> destination)
    {
        Span<byte> raw = stackalloc byte[MaxTextLength];
        prefix.CopyTo(raw);
        key.CopyTo(raw[prefix.Length..]);
        var written = Base64Url.EncodeToUtf8(raw[..(prefix.Length + KeyBytes)], destination);
        while (written % 4 != 0) destination[written++] = (byte)'=';
        return written;
    }

    public override string ToString()
    {
        Span<byte> key = stackalloc byte[KeyBytes];
        Key.TryWriteBytes(key, bigEndian: true, out _);
        Span<byte> text = stackalloc byte[MaxTextLength * 2];
        return Encoding.ASCII.GetString(text[..Format(Encoding.ASCII.GetBytes(Type.Name + ":"), key, text)]);
    }

    /// <summary>Reads an id; false for anything that is not exactly the text that <see cref="ToString"/> writes (padding may be absent).</summary>
    public static bool TryParse(string text, GraphCatalog catalog, [NotNullWhen(true)] out NodeId? id)
    {
        id = null;
        Span<byte> raw = stackalloc byte[MaxTextLength];
        var trimmed = text.AsSpan().TrimEnd('=');
        if (text.Length > MaxTextLength || text.Length - trimmed.Length > 2 || !Base64Url.IsValid(trimmed)) return false;
        if (!Base64Url.TryDecodeFromChars(trimmed, raw, out var length) || length <= KeyBytes + 1) return false;
        var colon = length - KeyBytes - 1;
        if (raw[colon] != (byte)':' || !catalog.TryGetNodeType(raw[..colon], out var type)) return false;
        id = new NodeId(type, new Guid(raw.Slice(colon + 1, KeyBytes), bigEndian: true));
        return true;
    }
}
