using System.Text.Json;
using GovernanceGraph.Tests;

namespace GovernanceGraph.IntegrationTests.Engine.Searching;

/// <summary>The Big List of Naughty Strings, where it is there.</summary>
internal static class NaughtyStrings
{
    private static readonly string File = Path.Combine(Snapshot.Root, "..", "shared", "data", "text", "blns.json");

    public static IReadOnlyList<string> All { get; } = System.IO.File.Exists(File) ? JsonSerializer.Deserialize<string[]>(System.IO.File.ReadAllText(File))! : [];
}
