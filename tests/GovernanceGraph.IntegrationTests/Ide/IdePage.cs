using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>Banana Cake Pop as a person uses it.</summary>
internal sealed class IdePage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>Every address that the page, its workers and its service worker asked for.</summary>
    public ConcurrentBag<Uri> Asked { get; } = [];

    /// <summary>What the page reported as wrong: errors of its scripts and of the content security policy.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    public async Task OpenAsync(Uri address)
    {
        context.Request += (_, request) => Asked.Add(new Uri(request.Url));
        page.WebSocket += (_, socket) => Asked.Add(new Uri(socket.Url));
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Add(message.Text);
        };
        await page.GotoAsync(address.ToString());
    }

    /// <summary>Opens a new tab with the sample document and runs it; returns the answer as shown.</summary>
    public async Task<string> RunSampleAsync(string expected)
    {
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();

        // The mark beside the operation appears once the IDE has understood the document; before that, running does nothing.
        await page.GetByText("Run ▷").ClickAsync();
        var answer = page.Locator(".view-lines").Filter(new() { HasText = "\"data\"" });
        await answer.Filter(new() { HasText = expected }).WaitForAsync();
        return await answer.InnerTextAsync();
    }

    /// <summary>Opens a new tab with the sample document, a subscription, and runs it; <paramref name="started"/> makes an event happen, which is then shown.</summary>
    public async Task<string> SubscribeBySampleAsync(Func<Task> started, string expected)
    {
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.GetByText("Run ▷").ClickAsync();
        await started();
        var answer = page.Locator(".view-lines").Filter(new() { HasText = "\"data\"" }).Filter(new() { HasText = expected });
        await answer.First.WaitForAsync();
        return await answer.First.InnerTextAsync();
    }

    /// <summary>Waits for the picture of the graph; returns the types that it shows as boxes.</summary>
    public async Task<IReadOnlyList<string>> DrawnTypesAsync()
    {
        var boxes = page.Locator("svg .node");
        await boxes.First.WaitForAsync();
        return await boxes.EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.id.replace('TYPE::', ''))");
    }

    /// <summary>The text beside the picture: every type with its description.</summary>
    public Task<string> TypeListAsync() => page.Locator(".type-doc").InnerTextAsync();

    /// <summary>Has a script of the page ask another host.</summary>
    public Task CallAsync(string address) => page.EvaluateAsync("address => fetch(address).catch(() => {})", address);

    /// <summary>Leads the browser itself to another host.</summary>
    public async Task LeaveForAsync(string address)
    {
        try
        {
            await page.GotoAsync(address);
        }
        catch (PlaywrightException)
        {
            // Nobody answers there.
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
