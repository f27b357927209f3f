using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.IntegrationTests.Transport.Live;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>From the commit to the clients of a started server, over the real log and hub (<c>benchmarks live</c> has the figures).</summary>
public sealed class LiveSocketTests
{
    private const int Clients = 24, Transactions = 60;

    [Fact]
    public async Task Each_client_is_given_each_event_once_and_those_of_one_issue_in_their_order()
    {
        await using var log = await LogWorld.CreateAsync();
        await using var host = await GraphHost.StartAsync(log.Graph, SlowReaderTests.NoBudgets);
        string[] questions =
        [
            "subscription { event { node { step { note } issue { code } } } }",
            $$"""subscription { event(within: "{{log.IdOf("District", log.District.Id)}}") { node { step { note } issue { code } } } }""",
            $$"""subscription { issueChanged(within: "{{log.IdOf("District", log.District.Id)}}") { event { step { note } } issue { code } } }""",
            $$"""subscription { issueChanged(within: "{{log.IdOf("Community", log.Communities[0].Id)}}") { event { step { note } } issue { code } } }""",
        ];
        var clients = new List<GraphClient>();
        for (var i = 0; i < Clients; i++)
        {
            clients.Add(await GraphClient.StartAsync(host.Address));
            await clients[i].SubscribeAsync("s", questions[i % questions.Length]);
        }

        await Eventually.TrueAsync(() => log.Graph.Live.Hub.Count == Clients, "not all subscribed");
        var written = await WriteAsync(log);
        var orders = new HashSet<string>();
        for (var i = 0; i < Clients; i++)
        {
            var isPart = i % questions.Length == 3;
            var got = await ReadAsync(clients[i], written.Where(w => !isPart || log.Issues.First(issue => issue.Code == w.Key).AreaId == log.Communities[0].Id).ToDictionary());
            if (!isPart) orders.Add(string.Join(' ', got));
            clients[i].Dispose();
        }

        Assert.Single(orders);   // the log has one order
    }

    /// <summary>Four writers, who meet at the same issues; what each issue was written, in order.</summary>
    private static async Task<Dictionary<string, List<string>>> WriteAsync(LogWorld log)
    {
        var notes = log.Issues.ToDictionary(issue => issue.Code, _ => new List<string>());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async writer =>
        {
            var random = new Random(writer);
            for (var i = 0; i < Transactions / 4; i++)
            {
                var issue = log.Issues[random.Next(log.Issues.Count)];
                await using var one = await log.WriterAsync();
                await one.AppendAsync(issue, [.. Enumerable.Range(0, random.Next(1, 5)).Select(step => $"{writer}.{i}.{step}")]);
                await one.CommitAsync();
            }
        }));
        await using var command = log.Database.DataSource.CreateCommand("SELECT i.code, e.note FROM issue_events e JOIN issues i ON i.id = e.issue_id ORDER BY i.code, e.version");
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) notes[rows.GetString(0)].Add(rows.GetString(1));
        return notes;
    }

    /// <summary>Reads as many events as there are: each is the next of its issue.</summary>
    private static async Task<List<string>> ReadAsync(GraphClient client, Dictionary<string, List<string>> expected)
    {
        var got = new List<(string Issue, string Note)>();
        for (var left = expected.Sum(issue => issue.Value.Count); left > 0; left--)
        {
            var change = (await client.ReadOwnAsync()).GetProperty("payload").GetProperty("data").EnumerateObject().Single().Value;
            var step = change.TryGetProperty("node", out var node) ? node : change.GetProperty("event");
            got.Add(((step.TryGetProperty("issue", out var issue) ? issue : change.GetProperty("issue")).GetProperty("code").GetString()!, step.GetProperty("step").GetProperty("note").GetString()!));
        }

        Assert.All(expected, issue => Assert.Equal(issue.Value, got.Where(one => one.Issue == issue.Key).Select(one => one.Note)));
        return [.. got.Select(one => one.Note)];
    }
}
