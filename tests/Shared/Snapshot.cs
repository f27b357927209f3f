using Xunit;

namespace GovernanceGraph.Tests;

/// <summary>
/// Files that keep what the program made once and was found good. <c>UPDATE_SNAPSHOTS=1</c> writes them anew (never in CI); a difference leaves
/// what was made now in a folder <c>__mismatch__</c> beside.
/// </summary>
public static class Snapshot
{
    /// <summary>The folder of the solution file.</summary>
    public static string Root { get; } = FindRoot();

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    public static void Check(string path, string actual)
    {
        var mismatch = Path.Combine(Path.GetDirectoryName(path)!, "__mismatch__", Path.GetFileName(path));
        if (Updates)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "UPDATE_SNAPSHOTS is refused in CI: snapshots are changed by people who read them.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected == actual)
        {
            if (File.Exists(mismatch)) File.Delete(mismatch);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(mismatch)!);
        File.WriteAllText(mismatch, actual);
        Assert.Fail($"{Path.GetRelativePath(Root, path)} {(expected is null ? "does not exist" : "differs")}: compare it with {Path.GetRelativePath(Root, mismatch)}; if the change is meant, run the tests with UPDATE_SNAPSHOTS=1.\n{FirstDifference(expected ?? "", actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        return $"line {line + 1}\n  kept: {left.ElementAtOrDefault(line)}\n  now:  {right.ElementAtOrDefault(line)}";
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "GovernanceGraph.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
