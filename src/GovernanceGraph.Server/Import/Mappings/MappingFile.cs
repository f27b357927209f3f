using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GovernanceGraph.Server.Import.Mappings;

/// <summary>Reads mapping files: YAML, of which JSON is a part. Unknown keys are errors: a misspelt one would be passed over in silence.</summary>
internal static class MappingFile
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeConverter(new EnumTextYaml())
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>The folder of the mappings that come with the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Import", "Mappings");

    /// <summary>The names of the mappings that come with the program.</summary>
    public static IEnumerable<string> Shipped => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)
        : [];

    /// <summary>Reads a mapping, by the name of one that comes with the program or by its path.</summary>
    /// <exception cref="ImportException">There is none, or it says what no mapping can say; the message gives line and column.</exception>
    public static T Read<T>(string nameOrPath)
    {
        var path = File.Exists(nameOrPath) ? nameOrPath : Path.Combine(Folder, $"{nameOrPath}.yaml");
        if (!File.Exists(path)) throw new ImportException($"There is no mapping {nameOrPath}: give the path of a file, or one of {string.Join(", ", Shipped)}.");
        return Parse<T>(File.ReadAllText(path), Path.GetFileName(path));
    }

    /// <summary>Reads a mapping from its text.</summary>
    /// <exception cref="ImportException">It says what no mapping can say.</exception>
    public static T Parse<T>(string text, string name)
    {
        try
        {
            return Deserializer.Deserialize<T>(text) ?? throw new ImportException($"{name} is empty.");
        }
        catch (YamlException error)
        {
            throw new ImportException($"{name}, line {error.Start.Line}, column {error.Start.Column}: {error.InnerException?.Message ?? error.Message}", error);
        }
    }
}
