using Xunit;

namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>The real data that lies beside the repository, and is never copied into it.</summary>
internal static class RealData
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));

    public static string Divisions => Path.Combine(Folder, "divisions");

    public static string[] Boundaries => [.. Directory.GetFiles(Path.Combine(Folder, "boundaries"), "*.geojson").Order()];

    public static string Popolo => Path.Combine(Folder, "directories", "popolo", "estonia-ep-popolo-v1.0.json");

    public static string Hsds => Path.Combine(Folder, "directories", "hsds-3-examples", "csv");

    public static string[] Issues => [.. Directory.GetFiles(Path.Combine(Folder, "issues"), "*.csv").Order()];
}

/// <summary>A test with real data: skipped where the data is missing, but never in CI, where it must be there.</summary>
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(RealData.Folder) && Environment.GetEnvironmentVariable("CI") != "true") Skip = "The folder ../shared/data with the real data is not there.";
    }
}
