using System.Net;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Ide;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Ide;

/// <summary>The picture of the whole graph, drawn in the browser from this machine alone.</summary>
public sealed class GraphPictureTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [BrowserFact]
    public async Task The_whole_graph_is_drawn_offline_with_its_Chinese_terms_and_nothing_is_sent_elsewhere()
    {
        await using var graph = await GraphServices.OpenAsync(
            database.ConnectionString, new EngineLimits(), new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
        await using var server = await StartAsync(graph);
        var address = new Uri(server.Urls.Single());
        await using var browser = await IdeBrowser.StartAsync();
        await using var page = await browser.OpenAsync(address, "/graphql/graph");

        var types = await page.DrawnTypesAsync();
        Assert.Superset(new HashSet<string> { "Query", "Area", "Community", "Organisation", "Issue", "Volunteer", "Facility" }, types.ToHashSet());
        Assert.Contains("群众诉求", await page.TypeListAsync());
        Assert.All(page.Asked.Where(asked => asked.Scheme != "data"), asked => Assert.Contains(address.Authority, asked.AbsoluteUri));
        Assert.Empty(page.Complaints);
        Assert.Empty(browser.CallsElsewhere);
    }

    [Fact]
    public async Task Only_this_page_may_run_WebAssembly_and_workers_made_of_text_and_neither_may_call_elsewhere()
    {
        var host = await TransportHost.StartAsync($"--Governance:Ide:Folder={await FolderAsync()}");
        try
        {
            var picture = await PolicyAsync(host, "/graphql/graph/");
            Assert.Contains("script-src 'self' 'wasm-unsafe-eval';", picture);
            Assert.Contains("worker-src blob:", picture);
            Assert.Contains("connect-src 'self'", picture);
            Assert.DoesNotContain("blob:", await PolicyAsync(host, "/graphql/ui/"));
            Assert.Contains("MIT License", await host.Client.GetStringAsync("/graphql/graph/LICENSE"));
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, "/graphql/graph/..%2fgraph.js")).StatusCode);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private static async Task<string> PolicyAsync(TransportHost host, string path)
    {
        var answer = await host.Client.SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
    }

    private static async Task<WebApplication> StartAsync(GraphServices graph)
    {
        var server = GovernanceHost.Build(
            ["--environment=Development", "--urls=http://127.0.0.1:0", "--Governance:Ide:Fetch=false", $"--Governance:Ide:Folder={await FolderAsync()}"], builder => graph.AddTo(builder.Services));
        await server.StartAsync();
        return server;
    }

    private static async Task<string> FolderAsync()
    {
        var folder = Path.Combine(Repository.Root, ".local", "ide");
        await new IdeAssets(Options.Create(new IdeOptions { Folder = folder })).EnsureAsync();
        return folder;
    }
}
