using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Server.Transport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Transport;

/// <summary>Requests with files, as the GraphQL multipart request specification has them; each fault has its own answer, and nothing stays on disk.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Operations = """{"query":"mutation { touch }","variables":{"files":[null,null],"note":"井盖"}}""";
    private const int MaxFile = 2048, MaxRequest = 5000;

    private readonly string _folder = Directory.CreateTempSubdirectory("gg-uploads-").FullName;
    private TransportHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = new TransportHost(services => services.AddSingleton<IViewerSource>(new Somebody()),
            $"--Governance:Files:Folder={_folder}", $"--Governance:Files:MaxFileBytes={MaxFile}", $"--Governance:Files:MaxRequestBytes={MaxRequest}", "--Governance:Files:MaxFiles=2", "--Governance:Files:MaxSeconds=1");
        await _host.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Files_arrive_where_the_map_says_and_are_known_by_their_content()
    {
        var answer = await SendAsync(Form(Operations, """{"a":["variables.files.1"],"b":["variables.files.0"]}""", ("a", "one"u8.ToArray()), ("b", "two"u8.ToArray())));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var last = _host.Pipeline.Last!;
        Assert.Equal([("one", 3L), ("two", 3L)], last.Files.Select(f => (f.FileName, f.Bytes)));
        Assert.Equal("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed", last.Files[0].Sha256);
        Assert.Equal($$"""{"files":["{{last.Files[1].Token}}","{{last.Files[0].Token}}"],"note":"井盖"}""", Encoding.UTF8.GetString(last.Variables.Span));
    }

    [Theory]
    [InlineData("{}", "not in the map", "INVALID_UPLOAD")]
    [InlineData("[]", null, "INVALID_UPLOAD")]
    [InlineData("{", null, "INVALID_UPLOAD")]
    [InlineData("""{"a":"variables.files.0"}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":[]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["variables.files.2"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["variables.none"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["variables.note"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["query"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["variables.files.0","variables.files.0"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["variables.files.0"],"a":["variables.files.1"]}""", "a", "INVALID_UPLOAD")]
    [InlineData("""{"a":["0.variables.files.0"]}""", "a", "BATCH_REFUSED")]
    [InlineData("""{"a":["variables.files.0"]}""", null, "INVALID_UPLOAD")]
    public async Task A_map_that_leads_nowhere_and_parts_that_it_does_not_name_are_refused(string map, string? part, string code)
    {
        var answer = await SendAsync(Form(Operations, map, part is null ? [] : [(part, "x"u8.ToArray())]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await answer.CodeAsync());
    }

    [Fact]
    public async Task The_order_of_the_parts_is_operations_map_files()
    {
        const string map = """{"a":["variables.files.0"]}""";
        foreach (var names in new[] { "map,operations,a", "operations,a,map", "a,operations,map", "operations", "" })
        {
            var form = new MultipartFormDataContent("gg");
            foreach (var name in names.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                if (name == "a") form.Add(new ByteArrayContent([1]), "a", "a.jpg");
                else form.Add(new StringContent(name == "map" ? map : Operations), name);
            }

            Assert.Equal("INVALID_UPLOAD", await (await SendAsync(form)).CodeAsync());
        }
    }

    [Theory]
    [InlineData(MaxFile - 1, null)]
    [InlineData(MaxFile, null)]
    [InlineData(MaxFile + 1, "FILE_TOO_LARGE")]
    public async Task A_file_may_have_so_many_bytes(int bytes, string? code)
    {
        var answer = await SendAsync(Form(Operations, """{"a":["variables.files.0"]}""", ("a", new byte[bytes])));
        Assert.Equal(code is null ? HttpStatusCode.OK : HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        if (code is not null) Assert.Equal(code, await answer.CodeAsync());
    }

    [Fact]
    public async Task So_many_files_and_bytes_in_one_request_and_no_more()
    {
        var three = await SendAsync(Form(Operations, """{"a":["variables.files.0"],"b":["variables.files.1"],"c":["variables.note"]}""", ("a", [1]), ("b", [2]), ("c", [3])));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_MANY_FILES"), (three.StatusCode, await three.CodeAsync()));
        var large = Form(Operations, """{"a":["variables.files.0"]}""", ("a", new byte[MaxRequest]));
        var refused = await SendAsync(large);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE"), (refused.StatusCode, await refused.CodeAsync()));
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_send_files()
    {
        var answer = await _host.Client.PostAsync(Form(Operations, """{"a":["variables.files.0"]}""", ("a", [1])));
        Assert.Equal((HttpStatusCode.BadRequest, "CSRF_REFUSED"), (answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task Who_is_not_signed_in_cannot_send_files()
    {
        await using var folder = new Released();
        var host = await TransportHost.StartAsync($"--Governance:Files:Folder={_folder}");
        folder.Host = host;
        var answer = await host.Client.PostAsync(Form(Operations, """{"a":["variables.files.0"]}""", ("a", [1])), change: Preflight);
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.StatusCode, await answer.CodeAsync()));
    }

    [Fact]
    public async Task A_body_that_ends_early_or_names_no_boundary_is_refused()
    {
        var cut = new ByteArrayContent("--gg\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{"u8.ToArray());
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=gg");
        Assert.Equal("INVALID_UPLOAD", await (await SendAsync(cut)).CodeAsync());
        var bare = new ByteArrayContent([1]);
        bare.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");
        Assert.Equal("INVALID_UPLOAD", await (await SendAsync(bare)).CodeAsync());
    }

    private Task<HttpResponseMessage> SendAsync(HttpContent form) => _host.Client.PostAsync(form, change: Preflight);

    private static void Preflight(HttpRequestMessage request) => request.Headers.Add("GraphQL-Preflight", "1");

    private static MultipartFormDataContent Form(string operations, string map, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent("gg") { { new StringContent(operations), "operations" }, { new StringContent(map), "map" } };
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), name, Encoding.UTF8.GetString(content.AsSpan(0, Math.Min(content.Length, 3))).Replace('\0', '0'));
        return form;
    }

    private sealed class Somebody : IViewerSource
    {
        public ValueTask<ViewerFinding> FindAsync(Credentials credentials, string traceId, CancellationToken cancel) => new(ViewerFinding.Of(new Viewer { Kind = ViewerKind.Person, Account = Guid.Empty, Name = "居民" }));
    }

    private sealed class Released : IAsyncDisposable
    {
        public TransportHost? Host { get; set; }

        public async ValueTask DisposeAsync()
        {
            if (Host is not null) await Host.DisposeAsync();
        }
    }
}
