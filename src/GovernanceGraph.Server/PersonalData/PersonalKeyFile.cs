using System.Security.Cryptography;
using System.Text.Json;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Commands;

namespace GovernanceGraph.Server.PersonalData;

/// <summary>Keys of personal data in a file: <c>{ "current": "2026", "keys": { "2026": "&lt;base64&gt;" } }</c>.</summary>
/// <param name="Current">The id of the key that encrypts.</param>
/// <param name="Keys">Each key by its id, 32 bytes in base64.</param>
internal sealed record PersonalKeyFile(string? Current, IReadOnlyDictionary<string, string> Keys)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <exception cref="ExpectedFailure">There is no such file, or others may read it, or it is written otherwise.</exception>
    public static PersonalKeyFile Read(string path)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != 0)
                throw new ExpectedFailure($"Others than its owner may read or write {path}, which holds the keys of personal data: chmod 600 it.");
            var file = JsonSerializer.Deserialize<PersonalKeyFile>(File.ReadAllBytes(path), Json);
            return file is { Keys.Count: > 0 } ? file : throw new ExpectedFailure($"{path} holds no keys of personal data.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ExpectedFailure($"The keys of personal data cannot be read from {path}: {(unreadable is JsonException ? "it is not JSON of the form { current, keys }." : unreadable.Message)}");
        }
    }

    /// <summary>Makes the file with one new key, which only its owner may read, unless it is there.</summary>
    /// <returns>Its path.</returns>
    public static string Ensure(string path)
    {
        if (File.Exists(path)) return path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var own = $"{path}.{Environment.ProcessId}";
        var id = $"dev-{DateTime.UtcNow:yyyy-MM-dd}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(own, options))
            JsonSerializer.Serialize(file, new PersonalKeyFile(id, new Dictionary<string, string> { [id] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(PersonalKey.Size)) }), Json);
        try
        {
            File.Move(own, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(own);   // another program was first
        }

        return path;
    }
}
