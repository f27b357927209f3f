using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>
/// A headless Chromium whose only way out is a proxy of this test: whatever a page, a worker or a service worker sends to another
/// machine arrives there and is noted.
/// </summary>
internal sealed class IdeBrowser : IAsyncDisposable
{
    // Chromium's own look-ups and updates would hide what the page itself does.
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-features=AutofillServerCommunication",
    ];

    private readonly TcpListener _wayOut = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _calls = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>What was asked of other machines: the first line of each request.</summary>
    public IEnumerable<string> CallsElsewhere => _calls;

    public static async Task<IdeBrowser> StartAsync()
    {
        var browser = new IdeBrowser();
        browser._wayOut.Start();
        _ = browser.NoteCallsAsync();
        browser._playwright = await Playwright.CreateAsync();
        browser._browser = await browser._playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Quiet });
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _wayOut.Dispose();
    }

    /// <summary>Opens a page of the server at this address in a fresh profile: the IDE, or another.</summary>
    public async Task<IdePage> OpenAsync(Uri server, string path = "/graphql/ui/")
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1400, Height = 900 },
            Proxy = new() { Server = $"http://{_wayOut.LocalEndpoint}", Bypass = "127.0.0.1" },
        });
        var page = new IdePage(context, await context.NewPageAsync());
        await page.OpenAsync(new Uri(server, path));
        return page;
    }

    private async Task NoteCallsAsync()
    {
        try
        {
            while (true)
            {
                using var caller = await _wayOut.AcceptTcpClientAsync();
                using var request = new StreamReader(caller.GetStream());
                _calls.Enqueue(await request.ReadLineAsync() ?? "a connection without a request");
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or IOException)
        {
            // The browser is gone.
        }
    }
}
