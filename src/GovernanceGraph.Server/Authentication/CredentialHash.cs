using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace GovernanceGraph.Server.Authentication;

/// <summary>The SHA-256 hash of a token or key: what is kept in memory in place of it.</summary>
internal readonly record struct CredentialHash(UInt128 First, UInt128 Second)
{
    /// <summary>The longest credential that is looked at, in characters.</summary>
    public const int MaxLength = 8 * 1024;

    // Base64url and dots: tokens and keys are made of nothing else.
    private static readonly SearchValues<char> Signs = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>The hash. The kind is part of it, so that a key is never found under a token.</summary>
    /// <exception cref="CredentialException">Too long, empty, or of other signs than a credential has.</exception>
    public static CredentialHash Of(ReadOnlySpan<char> credential, byte kind)
    {
        if (credential.Length > MaxLength) throw new CredentialException(CredentialFault.TooLong);
        if (credential.IsEmpty || credential.ContainsAnyExcept(Signs)) throw new CredentialException(CredentialFault.Malformed);
        Span<byte> bytes = stackalloc byte[credential.Length + 1];
        bytes[0] = kind;
        Encoding.ASCII.GetBytes(credential, bytes[1..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return MemoryMarshal.Read<CredentialHash>(hash);
    }
}
