using System.Security.Cryptography;
using System.Text.Json;

namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>What must outlive a start: kept beside the data in a file that only its owner reads.</summary>
/// <param name="Password">The superuser's password, made at random with the cluster.</param>
/// <param name="Port">The loopback port of the last start.</param>
/// <param name="RunsAs">The user that owns the data, when root made it.</param>
/// <param name="ServerPassword">The password of the user that the graph is served as; null in the files of older programs.</param>
internal sealed record ClusterSettings(string Password, int? Port, string? RunsAs, string? ServerPassword = null)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static ClusterSettings New(OperatingUser? user) => new(RandomPassword(), null, user?.Name, RandomPassword());

    /// <summary>The same with a password for the server's user.</summary>
    public ClusterSettings Complete() => ServerPassword is null ? this with { ServerPassword = RandomPassword() } : this;

    /// <returns>Null when there is no such file.</returns>
    /// <exception cref="LocalPostgresException">The file is unreadable.</exception>
    public static async Task<ClusterSettings?> TryLoadAsync(ClusterFolder folder, CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize<ClusterSettings>(await File.ReadAllTextAsync(folder.Settings, cancellation), Indented);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException error)
        {
            throw ClusterFolder.NotAllowed(folder.Settings, error);
        }
        catch (JsonException error)
        {
            throw new LocalPostgresException($"{folder.Settings} is damaged: {error.Message}", "Start with --reset, which deletes the data, or restore the file.", error);
        }
    }

    public async Task SaveAsync(ClusterFolder folder, CancellationToken cancellation) =>
        await WriteSecretAsync(folder.Settings, JsonSerializer.Serialize(this, Indented) + "\n", cancellation);

    private static string RandomPassword() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    /// <summary>Writes a file that is never seen half written, nor by anybody else.</summary>
    public static async Task WriteSecretAsync(string path, string text, CancellationToken cancellation)
    {
        var draft = path + ".new";
        File.Delete(draft);
        await using (var file = new FileStream(draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
        await using (var writer = new StreamWriter(file))
            await writer.WriteAsync(text.AsMemory(), cancellation);
        File.Move(draft, path, overwrite: true);
    }
}
