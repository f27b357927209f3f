using System.Security.Cryptography;
using System.Text;

namespace GovernanceGraph.Domain.PersonalData;

/// <summary>A key under which personal data lies encrypted, with the id by which what it encrypted names it. Never in the database.</summary>
public sealed class PersonalKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Size = 32;

    /// <summary>Longest <see cref="Id"/>, in characters.</summary>
    public const int IdMaxLength = 32;

    /// <exception cref="ArgumentException">The id is not of 1 to 32 of the characters <c>A-Z a-z 0-9 . _ -</c>, or the key is not of 32 bytes.</exception>
    public PersonalKey(string id, ReadOnlySpan<byte> key)
    {
        if (id.Length is 0 or > IdMaxLength || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            throw new ArgumentException($"The id of a key has 1 to {IdMaxLength} characters of A-Z, a-z, 0-9, '.', '_' and '-'.", nameof(id));
        if (key.Length != Size) throw new ArgumentException($"The key '{id}' has {key.Length} bytes; it must have {Size}.", nameof(key));
        Id = id;
        Encryption = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), Size, info: "national-id encryption"u8.ToArray());
        LookUp = HKDF.DeriveKey(HashAlgorithmName.SHA256, key.ToArray(), Size, info: "national-id look-up"u8.ToArray());
    }

    /// <summary>Its name in the ring and in what it encrypted.</summary>
    public string Id { get; }

    internal byte[] Encryption { get; }

    internal byte[] LookUp { get; }

    /// <summary>HMAC-SHA-256 of a text, by which it is found again.</summary>
    internal byte[] Hash(string text) => HMACSHA256.HashData(LookUp, Encoding.UTF8.GetBytes(text));
}
