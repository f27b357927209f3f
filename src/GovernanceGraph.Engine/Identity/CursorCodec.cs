using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using GovernanceGraph.Engine.Errors;

namespace GovernanceGraph.Engine.Identity;

/// <summary>
/// Keyset cursors: the sort keys of a row in PostgreSQL's binary form, signed together with what they belong to (entity, order, filter values).
/// Deterministic: the same row of the same list has the same cursor on every server that shares the key.
/// </summary>
/// <remarks>
/// Layout before base64url: number of keys, bit map of null keys, then for each other key its length (2 bytes) and bytes, then 16 bytes of HMAC-SHA256. The keys of a sealed cursor are for nobody else to read:
/// all behind the bit map is enciphered by a key stream that is made of the signature (a synthetic initialisation vector, as in RFC 5297), so that the same row has the same cursor still.
/// </remarks>
public sealed class CursorCodec(byte[] key)
{
    public const int MaxKeys = 8;
    private const int MacBytes = 16;
    private const int HeadBytes = 2;
    private const int MaxTextLength = 32 * 1024;

    private readonly byte[] _cipherKey = HMACSHA256.HashData(key, "sealed cursors"u8);

    /// <summary>Signs the payload that was written after the scope in <paramref name="signed"/> and returns the cursor's length in <paramref name="destination"/>.</summary>
    public int Encode(ReadOnlySpan<byte> scope, ReadOnlySpan<byte> payload, Span<byte> destination, bool isSealed = false)
    {
        var raw = ArrayPool<byte>.Shared.Rent(payload.Length + MacBytes);
        payload.CopyTo(raw);
        Sign(scope, payload, raw.AsSpan(payload.Length, MacBytes));
        if (isSealed) Cipher(raw.AsSpan(0, payload.Length + MacBytes));
        var written = Base64Url.EncodeToUtf8(raw.AsSpan(0, payload.Length + MacBytes), destination);
        ArrayPool<byte>.Shared.Return(raw);
        return written;
    }

    /// <summary>The payload of a cursor whose signature has not been checked yet; only its null bit map may be looked at.</summary>
    public static byte[] Unpack(string cursor)
    {
        if (cursor.Length > MaxTextLength || !Base64Url.IsValid(cursor)) throw Invalid();
        var raw = Base64Url.DecodeFromChars(cursor);
        return raw.Length > MacBytes + 2 && raw[0] is > 0 and <= MaxKeys ? raw : throw Invalid();
    }

    /// <summary>Checks the signature and returns the payload.</summary>
    public ReadOnlySpan<byte> Verify(byte[] raw, ReadOnlySpan<byte> scope, bool isSealed = false)
    {
        if (isSealed) Cipher(raw);
        var payload = raw.AsSpan(0, raw.Length - MacBytes);
        Span<byte> expected = stackalloc byte[MacBytes];
        Sign(scope, payload, expected);
        return CryptographicOperations.FixedTimeEquals(expected, raw.AsSpan(payload.Length)) ? payload : throw Invalid();
    }

    public static RequestException Invalid() =>
        new(ErrorCodes.InvalidCursor, "The cursor is not one of this list: it was changed, or the filter or the order differs from the request that gave it. Start again without it.");

    /// <summary>Enciphers or deciphers all but the head and the signature, of which the key stream is made.</summary>
    private void Cipher(Span<byte> raw)
    {
        Span<byte> stream = stackalloc byte[HMACSHA256.HashSizeInBytes], seed = stackalloc byte[1 + MacBytes];
        raw[^MacBytes..].CopyTo(seed[1..]);
        var text = raw[HeadBytes..^MacBytes];
        for (var i = 0; i < text.Length; i++)
        {
            var at = i % stream.Length;
            seed[0] = (byte)(i / stream.Length);
            if (at == 0) HMACSHA256.HashData(_cipherKey, seed, stream);
            text[i] ^= stream[at];
        }
    }

    private void Sign(ReadOnlySpan<byte> scope, ReadOnlySpan<byte> payload, Span<byte> mac)
    {
        var length = sizeof(int) + scope.Length + payload.Length;
        var data = ArrayPool<byte>.Shared.Rent(length);
        BinaryPrimitives.WriteInt32LittleEndian(data, scope.Length);
        scope.CopyTo(data.AsSpan(sizeof(int)));
        payload.CopyTo(data.AsSpan(sizeof(int) + scope.Length));
        Span<byte> full = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, data.AsSpan(0, length), full);
        full[..MacBytes].CopyTo(mac);
        ArrayPool<byte>.Shared.Return(data);
    }
}
