using System.Buffers;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>A step is stored before its answer is made: when that fails, the client is told that it was taken.</summary>
public sealed class TakenStepTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task A_step_whose_answer_cannot_be_read_is_told_to_be_taken_and_its_key_gives_the_answer_later()
    {
        var id = await desk.ReportAsync();
        var step = $$"""
            mutation { said: commentIssue(input: { id: "{{id}}" text: "已联系。" idempotencyKey: "taken-1" }) { event { version } issue { version attachments { totalCount } } errors { __typename } } }
            """;
        await using var graph = await GraphServices.OpenAsync(desk.Database.ConnectionString, new EngineLimits { StatementTimeoutMilliseconds = 3_000 }, new GateLimits(), TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
        await using (var held = new NpgsqlConnection(desk.Database.ConnectionString))
        {
            await held.OpenAsync();
            await using var transaction = await held.BeginTransactionAsync();
            await using var command = new NpgsqlCommand("LOCK TABLE attachments IN ACCESS EXCLUSIVE MODE", held, transaction);   // what the step does not look at, and its answer does
            await command.ExecuteNonQueryAsync();
            var (outcome, answer) = await AskAsync(graph, step);
            Assert.Equal(Outcome.TimedOut, outcome);
            var told = answer.GetProperty("errors")[0].GetProperty("extensions");
            Assert.Equal(("TIMEOUT", "said"), (told.GetProperty("code").GetString(), Assert.Single(told.GetProperty("taken").EnumerateArray()).GetString()));
        }

        var again = (await AskAsync(graph, step)).Answer.GetProperty("data").GetProperty("said");
        Assert.Equal((2, 2), (again.GetProperty("event").GetProperty("version").GetInt32(), again.GetProperty("issue").GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task A_step_that_was_refused_is_not_told_to_be_taken()
    {
        var (_, answer) = await AskAsync(desk.Graph, "mutation { reportIssue(input: { title: \"路灯不亮\" category: \"none\" }) { errors { __typename } } }");
        Assert.False(answer.GetProperty("errors")[0].GetProperty("extensions").TryGetProperty("taken", out _));
    }

    private async Task<(Outcome Outcome, JsonElement Answer)> AskAsync(GraphServices graph, string query)
    {
        var written = new ArrayBufferWriter<byte>();
        var outcome = await graph.Pipeline.AnswerAsync(new OperationRequest { Query = query, Viewer = desk["reporter"], TraceId = "taken" }, written, CancellationToken.None);
        return (outcome, JsonDocument.Parse(written.WrittenMemory).RootElement);
    }
}
