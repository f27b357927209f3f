using System.Net;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.IntegrationTests.Transport.Live;
using GovernanceGraph.Server.Ide;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>The IDE works from this machine alone, and tells nobody.</summary>
public sealed class IdeTests
{
    private const string Place = "垦利区幸福社区";

    [BrowserFact]
    public async Task The_IDE_opens_offline_runs_a_query_and_sends_nothing_elsewhere()
    {
        using var sample = new TemporaryFile($$"""query Hello { hello(name: "{{Place}}") }""");
        var host = await StartAsync($"--Governance:Ide:SampleFile={sample.Path}");
        try
        {
            await using var browser = await IdeBrowser.StartAsync();
            await using var page = await browser.OpenAsync(host.Address);
            Assert.Contains($"你好，{Place}！", await page.RunSampleAsync(Place));
            Assert.Contains(new Uri(host.Address, "/graphql"), page.Asked);
            Assert.All(page.Asked, address => Assert.Equal(host.Address.Authority, address.Authority));
            Assert.Empty(page.Complaints);
            Assert.Empty(browser.CallsElsewhere);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [BrowserFact]
    public async Task A_subscription_shows_what_happens()
    {
        using var sample = new TemporaryFile("subscription Ticks { tick }");
        var host = await StartAsync($"--Governance:Ide:SampleFile={sample.Path}");
        try
        {
            await using var browser = await IdeBrowser.StartAsync();
            await using var page = await browser.OpenAsync(host.Address);
            var shown = await page.SubscribeBySampleAsync(
                async () =>
                {
                    await Eventually.TrueAsync(() => host.Subscriptions.Open == 1, "the IDE did not subscribe");
                    host.Subscriptions.Publish(20261);
                },
                "20261");
            Assert.Contains("tick", shown, StringComparison.Ordinal);
            Assert.All(page.Asked, address => Assert.Equal(host.Address.Authority, address.Authority));
            Assert.Empty(page.Complaints);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>Names come from imports and, one day, from anybody: the IDE shows them as text (security matrix A16).</summary>
    [BrowserFact]
    public async Task Markup_in_a_name_is_shown_and_not_run()
    {
        const string Markup = "<img src=xss-probe onerror=fetch('//telemetry.example/xss')><script>fetch('//telemetry.example/xss')</script>";
        using var sample = new TemporaryFile($$"""query Hello { hello(name: "{{Markup}}") }""");
        var host = await StartAsync($"--Governance:Ide:SampleFile={sample.Path}");
        try
        {
            await using var browser = await IdeBrowser.StartAsync();
            await using var page = await browser.OpenAsync(host.Address);
            Assert.Contains("<img", await page.RunSampleAsync("xss-probe"), StringComparison.Ordinal);
            await Task.Delay(TimeSpan.FromSeconds(1));
            Assert.DoesNotContain(page.Asked, address => address.ToString().Contains("xss", StringComparison.Ordinal));
            Assert.Empty(page.Complaints);
            Assert.Empty(browser.CallsElsewhere);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("/graphql/ui/")]
    [InlineData("/graphql/ui/LICENSE")]
    [InlineData("/graphql/graph/")]
    public async Task Its_pages_run_no_code_from_elsewhere_and_stand_in_no_frame(string address)
    {
        var host = await StartAsync();
        try
        {
            var page = await host.Client.SendAsync(HttpMethod.Get, address);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            var policy = page.Header("Content-Security-Policy")!.Split("; ").Select(part => part.Split(' ')).ToDictionary(part => part[0], part => part[1..]);
            Assert.Equal(["'none'"], policy["default-src"]);
            Assert.All(policy["script-src"], source => Assert.Contains(source, (IEnumerable<string>)["'self'", "'unsafe-eval'", "'wasm-unsafe-eval'"]));
            Assert.Equal(["'self'"], policy["connect-src"]);
            Assert.Equal(["'none'"], policy["frame-ancestors"]);
            Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task Outside_Development_it_is_served_only_when_it_is_said()
    {
        foreach (var (settings, status) in new[] { (Array.Empty<string>(), HttpStatusCode.NotFound), (["--Governance:Ide:Enabled=true"], HttpStatusCode.OK) })
        {
            var host = await StartAsync(["--environment=Production", .. settings]);
            try
            {
                Assert.Equal(status, (await host.Client.SendAsync(HttpMethod.Get, "/graphql/ui/")).StatusCode);
                Assert.Equal(status, (await host.Client.SendAsync(HttpMethod.Get, "/graphql/graph/")).StatusCode);
            }
            finally
            {
                await host.DisposeAsync();
            }
        }
    }

    [BrowserFact]
    public async Task A_call_to_another_machine_would_be_seen()
    {
        var host = await StartAsync();
        try
        {
            await using var browser = await IdeBrowser.StartAsync();
            await using var page = await browser.OpenAsync(host.Address);
            await page.CallAsync("http://telemetry.example/v1");
            Assert.Contains(page.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
            Assert.Empty(browser.CallsElsewhere);
            await page.LeaveForAsync("http://telemetry.example/");
            Assert.Contains(browser.CallsElsewhere, call => call.Contains("telemetry.example", StringComparison.Ordinal));
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task Without_its_files_the_server_runs_and_says_how_to_get_them()
    {
        using var empty = new TemporaryFolder();
        var host = await TransportHost.StartAsync($"--Governance:Ide:Folder={empty.Path}");
        try
        {
            var page = await host.Client.SendAsync(HttpMethod.Get, "/graphql/ui/");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Contains(IdePackages.BananaCakePop.Specifier, await page.Content.ReadAsStringAsync());
            Assert.Equal(HttpStatusCode.OK, (await host.Client.PostAsync(Answers.Query("{ hello }"))).StatusCode);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_package_is_served_with_its_licence_and_nothing_outside_it()
    {
        var host = await StartAsync();
        try
        {
            var licence = await host.Client.SendAsync(HttpMethod.Get, "/graphql/ui/LICENSE");
            Assert.Contains("ChilliCream License 1.0", await licence.Content.ReadAsStringAsync());
            foreach (var path in new[] { "..%2f..%2fpasswd", "%2e%2e/%2e%2e/GovernanceGraph.sln", "static/../../x", "/etc/passwd", "static" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, "/graphql/ui/" + path)).StatusCode);
            }
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        var host = await TransportHost.StartAsync("--Governance:Ide:Enabled=false");
        try
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, "/graphql/ui/")).StatusCode);
            var visit = await host.Client.SendAsync(HttpMethod.Get, "/graphql", ("Accept", "text/html"));
            Assert.Equal(HttpStatusCode.NotAcceptable, visit.StatusCode);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<TransportHost> StartAsync(params string[] settings)
    {
        var folder = Path.Combine(Repository.Root, ".local", "ide");
        await new IdeAssets(Options.Create(new IdeOptions { Folder = folder })).EnsureAsync();
        return await TransportHost.StartAsync([$"--Governance:Ide:Folder={folder}", .. settings]);
    }
}
