using System.Net;
using System.Net.Http.Headers;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.IntegrationTests.Audit;
using GovernanceGraph.Server.Files;
using GovernanceGraph.Server.Files.Storage;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Files;

/// <summary>A file is served to whoever the graph shows its attachment to, and is removed only when no row names it.</summary>
public sealed class FileServingTests(AuditFixture fixture) : IClassFixture<AuditFixture>
{
    private static readonly byte[] Gif = [.. "GIF89a"u8, 2, 0, 2, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3B];

    [Theory]
    [InlineData(false, null, HttpStatusCode.OK)]
    [InlineData(true, null, HttpStatusCode.NotFound)]
    [InlineData(true, "here", HttpStatusCode.OK)]
    [InlineData(true, "there", HttpStatusCode.NotFound)]
    [InlineData(true, "reporter", HttpStatusCode.OK)]
    public async Task The_rights_of_the_issue_hold_for_its_files(bool isPrivate, string? who, HttpStatusCode expected)
    {
        var (_, attachment) = await AttachAsync(isPrivate);
        await using var host = await StartAsync(who switch
        {
            "here" => AuditFixture.Staff("COMMUNITY_STAFF", fixture.Here),
            "there" => AuditFixture.Staff("COMMUNITY_STAFF", fixture.There),
            "reporter" => new Viewer { Kind = ViewerKind.Person, Account = Guid.NewGuid(), Person = fixture.Canary.Id, Name = "居民", Roles = [new HeldRole("RESIDENT")] },
            _ => Viewer.Anonymous,
        });
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };
        var answer = await client.GetAsync(attachment.Url);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        if (expected != HttpStatusCode.OK)
        {
            var absent = await client.GetAsync($"/files/{Guid.NewGuid()}/x.gif");
            Assert.Equal((absent.StatusCode, absent.Headers.CacheControl, await absent.Content.ReadAsStringAsync()), (answer.StatusCode, answer.Headers.CacheControl, await answer.Content.ReadAsStringAsync()));
            return;
        }

        Assert.Equal(Gif, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/gif", "inline"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.StartsWith("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(isPrivate, answer.Headers.CacheControl!.Private);
        Assert.Equal(!isPrivate, answer.Headers.CacheControl.Public);

        var again = new HttpRequestMessage(HttpMethod.Get, attachment.Url) { Headers = { IfNoneMatch = { answer.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
        var range = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, attachment.Url) { Headers = { Range = new RangeHeaderValue(0, 5) } });
        Assert.Equal((HttpStatusCode.PartialContent, "GIF89a"), (range.StatusCode, await range.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_sweep_removes_what_no_row_names_and_waits_for_steps_that_are_about_to_name_it()
    {
        var folder = Directory.CreateTempSubdirectory("gg-sweep-").FullName;
        var files = new FileServices(new FileSettings { Folder = folder });
        var named = (await AttachAsync(isPrivate: false, files)).Attachment;
        var orphan = await files.Intake.TakeAsync(Upload([.. Gif[..6], 3, .. Gif[7..]]), default);
        using var sweep = new FileSweep(files.Store, files.Incoming, fixture.Graph.Writes, Options.Create(new FileSettings { Folder = folder }), TimeProvider.System, NullLogger<FileSweep>.Instance);
        Assert.Equal(0, await sweep.SweepAsync(default));   // both are young
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));

        await using (var storing = await fixture.Graph.Writes.OpenConnectionAsync())
        {
            await using var step = await storing.BeginTransactionAsync();
            await using var shared = new Npgsql.NpgsqlCommand(FileLock.Shared, storing, step);
            await shared.ExecuteNonQueryAsync();
            var waiting = sweep.SweepAsync(default);
            await Task.Delay(300);
            Assert.False(waiting.IsCompleted);
            await step.RollbackAsync();
            Assert.Equal(1, await waiting);
        }

        Assert.Null(await files.Store.OpenAsync(orphan.Sha256, default));
        await using var kept = await files.Store.OpenAsync(named.Sha256, default);
        Assert.NotNull(kept);
    }

    private async Task<(Issue Issue, Attachment Attachment)> AttachAsync(bool isPrivate, FileServices? files = null)
    {
        var kept = await (files ?? fixture.Graph.Files).Intake.TakeAsync(Upload(Gif), default);
        await using var context = fixture.Database.Context();
        var issue = Domain.Sample.Issue(fixture.Here, await context.Categories.AsNoTracking().FirstAsync());
        (issue.ReporterId, issue.Visibility) = (fixture.Canary.Id, isPrivate ? IssueVisibility.Private : IssueVisibility.Public);
        var key = Guid.CreateVersion7();
        var attachment = new Attachment { Id = key, IssueId = issue.Id, FileName = kept.FileName, MediaType = kept.MediaType, Bytes = kept.Bytes, Sha256 = kept.Sha256, AddedAt = DateTime.UtcNow, Url = $"/files/{key}/{kept.FileName}" };
        context.AddRange(issue, attachment);
        await context.SaveChangesAsync();
        return (issue, attachment);
    }

    private static UploadedFile Upload(byte[] content) => new("a.gif", content.Length, "") { Token = "", Open = () => new MemoryStream(content) };

    private async Task<WebApplication> StartAsync(Viewer viewer)
    {
        var app = GovernanceHost.Build(["--environment=Development", "--urls=http://127.0.0.1:0", "--Governance:Ide:Fetch=false"], builder =>
        {
            fixture.Graph.AddTo(builder.Services);
            builder.Services.AddSingleton<IViewerSource>(new Always(viewer));
        });
        await app.StartAsync();
        return app;
    }

    private sealed class Always(Viewer viewer) : IViewerSource
    {
        public ValueTask<ViewerFinding> FindAsync(Credentials credentials, string traceId, CancellationToken cancel) => new(ViewerFinding.Of(viewer));
    }
}
