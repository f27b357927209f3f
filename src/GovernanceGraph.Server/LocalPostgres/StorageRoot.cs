using System.Security.Cryptography;
using System.Text;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Decides in which folder the embedded PostgreSQL's programs and data lie.</summary>
internal static class StorageRoot
{
    private const string Shared = "/var/lib/governance-graph";
    private const UnixFileMode Passable = (UnixFileMode)0b111_101_101;

    /// <summary>
    /// The home itself. Only when this program is root and the user that PostgreSQL runs as cannot enter the home (a checkout under <c>/root</c>),
    /// a folder of <c>/var/lib/governance-graph</c> that belongs to this home by its path's digest.
    /// </summary>
    public static async Task<string> ChooseAsync(string home, OperatingUser? user, CancellationToken cancellation)
    {
        if (user is null) return Make(home);
        var elsewhere = Elsewhere(home);
        if (Directory.Exists(elsewhere)) return elsewhere;
        if (await user.CanEnterAsync(Make(home), cancellation)) return home;
        MakePassable(Shared);
        MakePassable(elsewhere);
        await File.WriteAllTextAsync(Path.Combine(elsewhere, "belongs-to"), home + "\n", cancellation);
        return elsewhere;
    }

    internal static string Elsewhere(string home) =>
        Path.Combine(Shared, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(home)))[..12]);

    /// <summary>Makes a folder that any user may enter, whatever the umask.</summary>
    /// <exception cref="LocalPostgresException">The folder cannot be made.</exception>
    internal static string MakePassable(string folder)
    {
        var made = !Directory.Exists(folder);
        folder = Make(folder);
        if (made) File.SetUnixFileMode(folder, Passable);
        return folder;
    }

    /// <exception cref="LocalPostgresException">The folder cannot be made.</exception>
    internal static string Make(string folder)
    {
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LocalPostgresException($"The folder {folder} cannot be made: {error.Message}", "Give a folder that you may write to (--data DIR, or GOVERNANCE_HOME).", error);
        }
    }
}
