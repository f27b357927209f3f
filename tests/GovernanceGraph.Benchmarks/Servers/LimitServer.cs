using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovernanceGraph.Benchmarks.Limit;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Execution;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Servers;

/// <summary>The hand-written server: Kestrel, one delegate, the statement of the path, JSON by Utf8JsonWriter. The same pool and session settings as the product's reads.</summary>
internal sealed class LimitServer(NpgsqlDataSource source)
{
    private readonly ConcurrentBag<Answer> _answers = [];

    public static WebApplication Build(string[] args, string connection)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var app = builder.Build();
        var server = new LimitServer(ReadDataSource.Create(connection, new EngineLimits()));
        foreach (var (name, query) in Queries()) app.Map("/" + name, http => server.AnswerAsync(http, query));
        return app;
    }

    private static IEnumerable<(string Name, LimitQuery Query)> Queries() =>
        [("Q1", new CommunityCard()), ("Q2", new IssueList()), ("Q3", new IssueDetail()), ("Q4", new OrganisationGraph()), ("Q5", new VolunteerList())];

    private async Task AnswerAsync(HttpContext http, LimitQuery query)
    {
        if (!_answers.TryTake(out var answer)) answer = new Answer();
        await using (var command = source.CreateCommand(query.Sql))
        {
            query.Bind(command.Parameters, http.Request.Query);
            await using var rows = await command.ExecuteReaderAsync(http.RequestAborted);
            answer.Begin();
            await query.WriteAsync(rows, answer.Json);
            answer.End();
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Written.Length;
        await http.Response.Body.WriteAsync(answer.Written, http.RequestAborted);
        _answers.Add(answer);
    }

    /// <summary>A buffer and its writer, used again and again.</summary>
    private sealed class Answer
    {
        private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

        private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

        public Answer() => Json = new Utf8JsonWriter(_bytes, Options);

        public Utf8JsonWriter Json { get; }

        public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

        public void Begin()
        {
            _bytes.ResetWrittenCount();
            Json.Reset(_bytes);
            Json.WriteStartObject();
            Json.WriteStartObject(Names.Data);
        }

        public void End()
        {
            Json.WriteEndObject();
            Json.WriteEndObject();
            Json.Flush();
        }
    }
}
