using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.People;

namespace GovernanceGraph.Domain.PersonalData;

/// <summary>
/// National id numbers at rest: AES-256-GCM under the current key of a ring the database does not hold. The person's key is associated data, so that a cipher that is moved to another
/// person's row does not open. Layout: version 1, length of the key's id, the id, nonce (12), tag (16), cipher.
/// </summary>
public sealed class NationalIdVault(PersonalKeyRing ring)
{
    private const byte Version = 1;
    private const int NonceSize = 12, TagSize = 16;

    /// <summary>Gives a person a number: the cipher and the hash by which it is found.</summary>
    /// <exception cref="ArgumentException">The number is not well formed; the message does not hold it.</exception>
    public void Seal(Person person, string number)
    {
        if (!NationalId.IsValid(number)) throw new ArgumentException("This is no well-formed national id number (GB 11643-1999): 17 digits with a day of birth, and their check character.", nameof(number));
        (person.NationalIdCipher, person.NationalIdHash) = (Encrypt(person.Id, number), ring.Current.Hash(number));
    }

    /// <summary>The number of a person; null when none is known.</summary>
    /// <exception cref="CryptographicException">The cipher was made under a key that is not in the ring, for another person, or was changed.</exception>
    public string? Open(Guid person, byte[]? cipher) => cipher is null ? null : Decrypt(person, cipher);

    /// <summary>The hashes under which a number may be stored: by the current key first.</summary>
    public IReadOnlyList<byte[]> LookUps(string number) => [ring.Current.Hash(number), .. ring.All.Where(key => key != ring.Current).Select(key => key.Hash(number))];

    /// <summary>Whether the current key made it.</summary>
    public bool IsCurrent(ReadOnlySpan<byte> cipher) => KeyIdOf(cipher) == ring.Current.Id;

    private byte[] Encrypt(Guid person, string number)
    {
        var id = Encoding.ASCII.GetBytes(ring.Current.Id);
        var plain = Encoding.ASCII.GetBytes(number);
        var sealedBytes = new byte[2 + id.Length + NonceSize + TagSize + plain.Length];
        (sealedBytes[0], sealedBytes[1]) = (Version, (byte)id.Length);
        id.CopyTo(sealedBytes, 2);
        var parts = Parts(sealedBytes, id.Length);
        RandomNumberGenerator.Fill(parts.Nonce);
        using var aes = new AesGcm(ring.Current.Encryption, TagSize);
        aes.Encrypt(parts.Nonce, plain, parts.Cipher, parts.Tag, person.ToByteArray(bigEndian: true));
        return sealedBytes;
    }

    private string Decrypt(Guid person, byte[] sealedBytes)
    {
        var id = KeyIdOf(sealedBytes);
        var key = ring.Find(id) ?? throw new CryptographicException($"The key '{id}' is not in the ring of personal data; add it to Governance:PersonalData:Keys.");
        var parts = Parts(sealedBytes, id.Length);
        var plain = new byte[parts.Cipher.Length];
        using var aes = new AesGcm(key.Encryption, TagSize);
        aes.Decrypt(parts.Nonce, parts.Cipher, parts.Tag, plain, person.ToByteArray(bigEndian: true));
        return Encoding.ASCII.GetString(plain);
    }

    private static string KeyIdOf(ReadOnlySpan<byte> sealedBytes) =>
        sealedBytes is [Version, var length, ..] && sealedBytes.Length > 2 + length + NonceSize + TagSize
            ? Encoding.ASCII.GetString(sealedBytes.Slice(2, length))
            : throw new CryptographicException("This is no national id number that was encrypted here.");

    private static Split Parts(Span<byte> sealedBytes, int idLength) => new(sealedBytes, 2 + idLength);

    private readonly ref struct Split(Span<byte> sealedBytes, int start)
    {
        public Span<byte> Nonce { get; } = sealedBytes.Slice(start, NonceSize);

        public Span<byte> Tag { get; } = sealedBytes.Slice(start + NonceSize, TagSize);

        public Span<byte> Cipher { get; } = sealedBytes[(start + NonceSize + TagSize)..];
    }
}
