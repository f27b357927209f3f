using System.Security.Cryptography;
using System.Text;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>What PostgreSQL keeps of a password (RFC 5803), made here, so that the password itself is in no statement and thus in no log.</summary>
internal static class ScramVerifier
{
    private const int Iterations = 4096, SaltBytes = 16;

    /// <param name="password">ASCII: other texts would have to be prepared by SASLprep first.</param>
    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var salted = Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var stored = SHA256.HashData(HMACSHA256.HashData(salted, Encoding.ASCII.GetBytes("Client Key")));
        var server = HMACSHA256.HashData(salted, Encoding.ASCII.GetBytes("Server Key"));
        return $"SCRAM-SHA-256${Iterations}:{Convert.ToBase64String(salt)}${Convert.ToBase64String(stored)}:{Convert.ToBase64String(server)}";
    }
}
