using System.Text.Json;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Issues;

/// <summary>R9: the same key twice happens once; and what is only tried leaves nothing.</summary>
public sealed class IdempotencyTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task Fifty_at_once_under_one_key_report_one_issue_and_get_one_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => desk.AskAsync(desk["reporter"], desk.Report("description: \"五十次\" idempotencyKey: \"k-50\""))));
        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Equal(1, await CountAsync("五十次"));
    }

    [Fact]
    public async Task The_same_key_with_other_input_or_another_step_is_an_error_and_another_viewers_key_is_their_own()
    {
        var id = await desk.ReportAsync(more: "idempotencyKey: \"k-1\"");
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", CodeOf(await desk.AskAsync(desk["reporter"], desk.Report("description: \"别的\" idempotencyKey: \"k-1\"")), "reportIssue"));
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", (await desk.StepAsync("reporter", "commentIssue", id, "text: \"别的\" idempotencyKey: \"k-1\"")).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.NotEqual(id, await desk.ReportAsync("resident", "idempotencyKey: \"k-1\""));
        Assert.Equal(id, await desk.ReportAsync(more: "idempotencyKey: \"k-1\""));
    }

    [Fact]
    public async Task The_same_key_for_another_step_of_the_same_input_is_an_error()
    {
        var id = await desk.AtAsync(IssueState.Suspended);
        Assert.Equal(JsonValueKind.Null, (await desk.StepAsync("desk", "resumeIssue", id, "idempotencyKey: \"k-5\"")).GetProperty("errors").ValueKind);
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", (await desk.StepAsync("desk", "closeIssue", id, "idempotencyKey: \"k-5\"")).GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_refused_step_leaves_its_key_free()
    {
        var id = await desk.AtAsync(IssueState.Submitted);
        Assert.Equal("WRONG_STATE", (await desk.StepAsync("desk", "handleIssue", id, "outcome: \"已修好\" idempotencyKey: \"k-2\"")).GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, (await desk.StepAsync("desk", "acceptIssue", id, "idempotencyKey: \"k-2\"")).GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task A_key_is_kept_for_a_day_at_least_and_free_after_its_time()
    {
        var id = await desk.ReportAsync(more: "idempotencyKey: \"k-3\"");
        await AgeAsync("k-3", hours: 25);
        Assert.Equal(id, await desk.ReportAsync(more: "idempotencyKey: \"k-3\""));
        await AgeAsync("k-3", hours: 49);
        Assert.NotEqual(id, await desk.ReportAsync(more: "idempotencyKey: \"k-3\""));
    }

    [Fact]
    public async Task Keys_go_after_their_time_a_few_at_once_and_servers_take_away_no_others()
    {
        foreach (var number in Enumerable.Range(0, 5)) await desk.ReportAsync(more: $"idempotencyKey: \"old-{number}\"");
        foreach (var number in Enumerable.Range(0, 3)) await AgeAsync($"old-{number}", hours: 49);
        await AgeAsync("old-3", hours: 47);
        await using var server = Npgsql.NpgsqlDataSource.Create(await TestServer.AsServerAsync(desk.Database.ConnectionString));
        await using var prune = server.CreateCommand("SELECT prune_idempotency_keys(2)");
        foreach (var gone in new List<int> { 2, 1, 0 }) Assert.Equal(gone, await prune.ExecuteScalarAsync());
        Assert.Equal("old-3 old-4", await desk.Database.ScalarAsync<string>("SELECT string_agg(key, ' ' ORDER BY key) FROM idempotency_keys WHERE key LIKE 'old-%'"));
        foreach (var statement in new[] { "DELETE FROM idempotency_keys", "TRUNCATE idempotency_keys", "DELETE FROM calendar_days", "SELECT prune_idempotency_keys(100001)", "SELECT prune_idempotency_keys(NULL)" })
        {
            await using var command = server.CreateCommand(statement);
            await Assert.ThrowsAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public async Task What_is_tried_shows_the_object_and_its_events_and_leaves_nothing()
    {
        var answer = await desk.AskAsync(desk["reporter"], desk.Report("description: \"试运行\" idempotencyKey: \"k-4\"", "@dryRun"));
        var issue = answer.GetProperty("data").GetProperty("reportIssue").GetProperty("issue");
        Assert.Equal(("SUBMITTED", "SUBMITTED"), (issue.GetProperty("state").GetString(), issue.GetProperty("events").GetProperty("nodes")[0].GetProperty("kind").GetString()));
        Assert.Equal(0, await CountAsync("试运行"));
        var id = await desk.AtAsync(IssueState.Submitted);
        Assert.Equal("ACCEPTED", (await desk.StepAsync("desk", "acceptIssue", id, directive: "@dryRun")).GetProperty("issue").GetProperty("state").GetString());
        Assert.Equal("ACCEPTED", (await desk.StepAsync("desk", "acceptIssue", id)).GetProperty("issue").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Only_steps_can_be_tried()
    {
        var answer = await desk.AskAsync(desk["reporter"], "{ issues(first: 1) @dryRun { nodes { id } } }");
        Assert.Contains("@dryRun stands on the fields of Mutation only", answer.GetRawText());
    }

    private static string? CodeOf(JsonElement answer, string step) => answer.GetProperty("data").GetProperty(step).GetProperty("errors")[0].GetProperty("code").GetString();

    private async Task<int> CountAsync(string description)
    {
        await using var context = desk.Database.Context();
        return await context.Issues.CountAsync(issue => issue.Description == description);
    }

    private async Task AgeAsync(string key, int hours)
    {
        await using var context = desk.Database.Context();
        var at = DateTime.UtcNow.AddHours(-hours);
        Assert.Equal(1, await context.IdempotencyKeys.Where(known => known.Key == key).ExecuteUpdateAsync(known => known.SetProperty(k => k.At, at)));
    }
}
