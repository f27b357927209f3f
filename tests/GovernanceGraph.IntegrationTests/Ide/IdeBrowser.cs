using Microsoft.Playwright;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>A headless Chromium without its own traffic, and a note of every address that a page asks for.</summary>
public sealed class IdeBrowser : IAsyncLifetime
{
    // Chromium's own look-ups and updates would hide what the page itself does.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium";

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>Opens the IDE of the server at this address in a fresh profile.</summary>
    internal async Task<IdePage> OpenAsync(Uri server)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        var page = new IdePage(context, await context.NewPageAsync());
        await page.OpenAsync(new Uri(server, "/graphql/ui/"));
        return page;
    }
}
