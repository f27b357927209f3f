using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.LocalPostgres;

namespace GovernanceGraph.Server.PersonalData;

/// <summary>
/// The keys of personal data: <c>Governance__PersonalData__Keys__2026=&lt;32 bytes in base64&gt;</c> for each key and <c>Governance__PersonalData__CurrentKey=2026</c>, or both in the file
/// that <c>Governance__PersonalData__KeyFile</c> names. The embedded database of a developer has a file of its own, made when it is first needed.
/// </summary>
public static class PersonalDataSettings
{
    private const string Section = "Governance:PersonalData";

    /// <summary>What the configuration says; without keys there are no national id numbers.</summary>
    /// <param name="isEmbedded">Whether the database is the embedded one.</param>
    /// <exception cref="ExpectedFailure">A key is not usable; the message does not hold it.</exception>
    public static PersonalDataServices Read(IConfiguration configuration, bool isEmbedded)
    {
        var section = configuration.GetSection(Section);
        var ring = Ring(section, isEmbedded);
        return new PersonalDataServices(ring is null ? null : new NationalIdVault(ring), PeoplePerHour(section));
    }

    /// <summary>The keys; null when none are configured.</summary>
    /// <exception cref="ExpectedFailure">A key is not usable; the message does not hold it.</exception>
    public static PersonalKeyRing? ReadRing(IConfiguration configuration, bool isEmbedded) => Ring(configuration.GetSection(Section), isEmbedded);

    private static PersonalKeyRing? Ring(IConfigurationSection section, bool isEmbedded)
    {
        var keys = section.GetSection("Keys").GetChildren().ToDictionary(k => k.Key, k => k.Value ?? "");
        if (keys.Count > 0) return Ring(keys, section["CurrentKey"], $"{Section}:Keys");
        if (section["KeyFile"] is { Length: > 0 } path) return FromFile(path);
        return isEmbedded ? FromFile(PersonalKeyFile.Ensure(Path.Combine(LocalHome.Default(), "personal-keys.json"))) : null;
    }

    private static PersonalKeyRing FromFile(string path)
    {
        var file = PersonalKeyFile.Read(path);
        return Ring(file.Keys, file.Current, path);
    }

    private static PersonalKeyRing Ring(IReadOnlyDictionary<string, string> keys, string? current, string source)
    {
        try
        {
            return new PersonalKeyRing(keys.Select(k => new PersonalKey(k.Key, Convert.FromBase64String(k.Value))), current ?? (keys.Count == 1 ? keys.Keys.Single() : ""));
        }
        catch (Exception unusable) when (unusable is FormatException or ArgumentException)
        {
            throw new ExpectedFailure($"The keys of personal data in {source} are not usable: {(unusable is FormatException ? "a key is not 32 bytes in base64." : unusable.Message)} With several keys, CurrentKey names the one that encrypts.");
        }
    }

    private static int PeoplePerHour(IConfigurationSection section) => section["PeoplePerHour"] switch
    {
        null or "" => PersonalDataServices.UsualPeoplePerHour,
        var text when int.TryParse(text, out var people) && people > 0 => people,
        var text => throw new ExpectedFailure($"{Section}:PeoplePerHour is '{text}'; it must be a whole number above 0."),
    };
}
