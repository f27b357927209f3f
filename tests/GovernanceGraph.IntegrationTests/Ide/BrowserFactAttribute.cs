using Xunit;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>A test that drives a Chromium of this machine: the one that <c>GG_CHROMIUM</c> names, else one in a usual place; skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public BrowserFactAttribute()
    {
        if (Chromium is null) Skip = "There is no Chromium here; GG_CHROMIUM can name one.";
    }

    /// <summary>The browser's program, or null.</summary>
    internal static string? Chromium { get; } = Environment.GetEnvironmentVariable("GG_CHROMIUM") is { Length: > 0 } named ? named : UsualPlaces.FirstOrDefault(File.Exists);
}
