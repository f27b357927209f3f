using System.Runtime.InteropServices;
using System.Text.Json;
using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Budgets;
using GovernanceGraph.Engine.Subscriptions;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>What subscriptions give, to whom, and how they end.</summary>
public sealed class SubscriptionTests
{
    private const string Changes = "subscription($after: String) { issueChanged(after: $after) { cursor event { type step { note } } issue { code } } }";

    [Fact]
    public async Task Each_event_is_an_answer_with_its_issue_and_a_cursor_that_any_reader_of_the_log_can_go_on_from()
    {
        await using var world = await LiveWorld.CreateAsync();
        await using var changes = await world.SubscribeAsync(Changes);
        await using var events = await world.SubscribeAsync("subscription { e: event(types: [ISSUE_HANDLED]) { cursor node { step { note } } } }");
        await world.Log.WriteAsync(world.Log.Issues[0], "a");
        await world.Log.WriteAsync(world.Log.Issues[1], "b", IssueEventKind.Handled);
        await world.Log.WriteAsync(world.Log.Issues[1], "c");

        var first = await changes.NextAsync();
        Assert.Equal(("a", world.Log.Issues[0].Code, "ISSUE_COMMENTED"), (LiveReader.NoteOf(first), first.GetProperty("issue").GetProperty("code").GetString(), first.GetProperty("event").GetProperty("type").GetString()));
        Assert.Equal(["b", "c"], await changes.NotesAsync(2));
        Assert.Equal("b", LiveReader.NoteOf(await events.NextAsync()));
        Assert.Equal(["b", "c"], (await world.Log.ReadAsync(first.GetProperty("cursor").GetString())).Notes);
        await using var again = await world.SubscribeAsync(Changes, new { after = first.GetProperty("cursor").GetString() });
        Assert.Equal(["b", "c"], await again.NotesAsync(2));
    }

    [Fact]
    public async Task Areas_filters_and_ids_leave_out_what_was_not_asked_for()
    {
        await using var world = await LiveWorld.CreateAsync();
        var community = world.Log.IdOf("Community", world.Log.Communities[1].Id);
        var issue = world.Log.IdOf("Issue", world.Log.Issues[2].Id);
        await using var within = await world.SubscribeAsync($$"""subscription { issueChanged(within: "{{community}}") { event { step { note } } } }""");
        await using var filtered = await world.SubscribeAsync("subscription($code: String!) { issueChanged(where: { code: { eq: $code } }) { event { step { note } } } }", new { code = world.Log.Issues[3].Code });
        await using var one = await world.SubscribeAsync("subscription($id: ID!) { issueChanged(where: { id: { eq: $id } }) { event { step { note } } } }", new { id = issue });
        foreach (var i in Enumerable.Range(0, 8)) await world.Log.WriteAsync(world.Log.Issues[i % 4], $"{i}");
        Assert.Equal(["1", "3", "5", "7"], await within.NotesAsync(4));
        Assert.Equal(["3", "7"], await filtered.NotesAsync(2));
        Assert.Equal(["2", "6"], await one.NotesAsync(2));
    }

    [Fact]
    public async Task What_a_viewer_may_no_longer_see_is_not_sent_and_others_still_get_it()
    {
        await using var world = await LiveWorld.CreateAsync();
        var level = world.Log.Graph.Model.ScopeLevels.LevelOf(world.Log.District.Id)!.Value;
        var staff = new Viewer { Kind = ViewerKind.Person, Roles = [new HeldRole(Roles.DistrictStaff, new HeldScope(level, world.Log.District.Id))] };
        await using var anybody = await world.SubscribeAsync(Changes);
        await using var ofTheArea = await world.SubscribeAsync(Changes, viewer: staff);
        await world.Log.WriteAsync(world.Log.Issues[0], "public");
        Assert.Equal(["public"], await anybody.NotesAsync(1));
        await world.Log.Database.ExecuteAsync("UPDATE issues SET visibility = 'PRIVATE' WHERE id = $1", world.Log.Issues[0].Id);
        await world.Log.WriteAsync(world.Log.Issues[0], "private");
        await world.Log.WriteAsync(world.Log.Issues[1], "other");
        Assert.Equal(["other"], await anybody.NotesAsync(1));
        Assert.Equal(["public", "private", "other"], await ofTheArea.NotesAsync(3));
    }

    [Fact]
    public async Task A_slow_transaction_is_waited_for_and_its_events_come_first()
    {
        await using var world = await LiveWorld.CreateAsync();
        await using var reader = await world.SubscribeAsync(Changes);
        await using var slow = await world.Log.WriterAsync();
        await slow.AppendAsync(world.Log.Issues[0], "slow");
        await world.Log.WriteAsync(world.Log.Issues[1], "fast");
        await Task.Delay(100);
        await slow.CommitAsync();
        Assert.Equal(["slow", "fast"], await reader.NotesAsync(2));
    }

    [Fact]
    public async Task Those_who_ask_the_same_are_read_once_and_given_the_same_bytes()
    {
        await using var world = await LiveWorld.CreateAsync();
        var readers = new List<LiveReader>();
        foreach (var _ in Enumerable.Range(0, 50)) readers.Add(await world.SubscribeAsync(Changes));
        await using var another = await world.SubscribeAsync("subscription { issueChanged { event { type } } }");
        var before = world.Log.Graph.Runner.Statements;
        await world.WriteManyAsync(world.Log.Issues[0], 100);
        var arrays = new HashSet<byte[]>();
        foreach (var reader in readers)
            foreach (var _ in Enumerable.Range(0, 100))
            {
                Assert.True(MemoryMarshal.TryGetArray((await reader.BytesAsync())!.Value, out var bytes));
                arrays.Add(bytes.Array!);
            }

        Assert.Equal(100, arrays.Count);
        Assert.InRange(world.Log.Graph.Runner.Statements - before, 2, 60);   // two groups: far from 51 times 100
        foreach (var reader in readers) await reader.DisposeAsync();
        Assert.Equal(1, world.Log.Graph.Live.Hub.Count);
    }

    /// <summary>Fifty pay for one reading together, in parts that are carried over until they are a unit; who asks something else, or catches up alone, pays all of it.</summary>
    [Fact]
    public async Task What_is_read_once_is_paid_once_by_all_who_share_it()
    {
        const int Sharers = 50, Events = 100;
        await using var world = await LiveWorld.CreateAsync();
        var readers = new List<LiveReader>();
        foreach (var _ in Enumerable.Range(0, Sharers)) readers.Add(await world.SubscribeAsync(Changes));
        await using var alone = await world.SubscribeAsync("subscription { issueChanged { cursor event { type step { note } } issue { title code } } }");
        await world.WriteManyAsync(world.Log.Issues[0], Events);
        await alone.NotesAsync(Events);
        var whole = alone.Stream.TakeCost();
        Assert.True(whole >= Events, $"{whole}");
        Assert.Equal(0, alone.Stream.TakeCost());
        string? first = null;
        foreach (var reader in readers)
        {
            first = (await reader.NextAsync()).GetProperty("cursor").GetString();
            await reader.NotesAsync(Events - 1);
            Assert.InRange(reader.Stream.TakeCost(), 1, whole / Sharers + 1);
            await reader.DisposeAsync();
        }

        await using var late = await world.SubscribeAsync(Changes, new { after = first });
        await late.NotesAsync(Events - 1);
        Assert.InRange(late.Stream.TakeCost(), Events - 1, whole);
    }

    [Fact]
    public async Task Viewers_whose_areas_differ_are_not_given_each_other_s_answers()
    {
        await using var world = await LiveWorld.CreateAsync();
        await world.Log.Database.ExecuteAsync("UPDATE issues SET visibility = 'PRIVATE'");
        Viewer Staff(int community) => new() { Kind = ViewerKind.Person, Roles = [new HeldRole(Roles.CommunityStaff, new HeldScope(world.Log.Graph.Model.ScopeLevels.LevelOf(world.Log.Communities[community].Id)!.Value, world.Log.Communities[community].Id))] };
        await using var first = await world.SubscribeAsync(Changes, viewer: Staff(0));
        await using var second = await world.SubscribeAsync(Changes, viewer: Staff(1));
        foreach (var i in Enumerable.Range(0, 4)) await world.Log.WriteAsync(world.Log.Issues[i], $"{i}");
        Assert.Equal(["0", "2"], await first.NotesAsync(2));
        Assert.Equal(["1", "3"], await second.NotesAsync(2));
    }

    [Fact]
    public async Task Who_was_away_for_too_long_is_told_of_the_gap_and_where_to_go_on()
    {
        await using var world = await LiveWorld.CreateAsync();
        foreach (var i in Enumerable.Range(0, 3)) await world.Log.WriteAsync(world.Log.Issues[0], $"{i}");
        var (_, old) = await world.Log.ReadAsync(first: 1);
        await world.Log.Database.ExecuteAsync("UPDATE graph_events SET at = at - interval '31 days' WHERE sequence <= (SELECT min(sequence) + 1 FROM graph_events)");
        Assert.Equal(2, await world.Log.Database.ScalarAsync<int>("SELECT prune_events('30 days', 1000)"));
        await using var gone = await world.SubscribeAsync(Changes, new { after = old });
        var error = JsonDocument.Parse((await gone.BytesAsync())!.Value).RootElement.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("GAP", error.GetProperty("code").GetString());
        Assert.Null(await gone.BytesAsync());
        Assert.Equal(SubscriptionEnd.Gap, gone.Stream.End);
        await using var resumed = await world.SubscribeAsync(Changes, new { after = error.GetProperty("oldestCursor").GetString() });
        Assert.Equal(["2"], await resumed.NotesAsync(1));
    }

    [Fact]
    public async Task A_reader_that_is_too_slow_is_ended_and_misses_nothing_when_it_comes_back()
    {
        await using var world = await LiveWorld.CreateAsync();
        await using var slow = await world.SubscribeAsync(Changes);
        await using var healthy = await world.SubscribeAsync(Changes);
        var first = slow.NextAsync();
        foreach (var _ in Enumerable.Range(0, 15))
        {
            await world.WriteManyAsync(world.Log.Issues[0], 100);
            await healthy.NotesAsync(100);
        }

        var cursor = (await first).GetProperty("cursor").GetString();
        Assert.Null(await slow.BytesAsync());
        Assert.Equal(SubscriptionEnd.TooSlow, slow.Stream.End);
        Assert.Null(healthy.Stream.End);
        await using var again = await world.SubscribeAsync(Changes, new { after = cursor });
        Assert.Equal(Enumerable.Range(3, 1499).Select(i => $"{i}"), await again.NotesAsync(1499));
    }

    [Fact]
    public async Task What_cannot_be_followed_is_refused_with_its_own_code()
    {
        await using var world = await LiveWorld.CreateAsync();
        var level = world.Log.Graph.Model.ScopeLevels.LevelOf(world.Log.District.Id)!.Value;
        var staff = new Viewer { Kind = ViewerKind.Person, Roles = [new HeldRole(Roles.DistrictStaff, new HeldScope(level, world.Log.District.Id))] };
        const string Reporter = "subscription { issueChanged { issue { reporterName { value reason } } } }";
        Assert.Equal((Outcome.Refused, "PERSONAL_DATA_NOT_STREAMED"), await world.RefusalAsync(Reporter, staff));
        await using (await world.SubscribeAsync(Reporter)) Assert.Equal(1, world.Log.Graph.Live.Hub.Count);
        await using (await world.SubscribeAsync("subscription { issueChanged { issue { reporterName { masked reason } } } }", viewer: staff)) Assert.Equal(1, world.Log.Graph.Live.Hub.Count);
        Assert.Equal((Outcome.Refused, "VALIDATION_FAILED"), await world.RefusalAsync("subscription { a: issueChanged { cursor } b: issueChanged { cursor } }"));
        Assert.Equal((Outcome.Refused, "VALIDATION_FAILED"), await world.RefusalAsync("subscription { __typename }"));
        Assert.Equal((Outcome.Refused, "INVALID_CURSOR"), await world.RefusalAsync("subscription { event(after: \"AgBBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\") { cursor } }"));
        Assert.Equal((Outcome.Refused, "INVALID_ID"), await world.RefusalAsync("subscription { event(within: \"nonsense\") { cursor } }"));
        Assert.Equal((Outcome.Refused, "OPERATION_KIND_NOT_ALLOWED"), await world.RefusalAsync("{ areas { nodes { id } } }"));
        Assert.Equal(0, world.Log.Graph.Live.Hub.Count);
    }

    [Fact]
    public async Task One_asker_has_so_many_subscriptions_and_no_more_until_it_closes_one()
    {
        await using var world = await LiveWorld.CreateAsync();
        CostMeter Meter(uint asker) => new(new BudgetMemory(10, 10, TimeProvider.System), new Asker(ViewerKind.Anonymous, asker), new Budget { Size = 1_000_000, RestorePerSecond = 1_000_000 });
        var open = new List<ISubscriptionStream>();
        foreach (var _ in Enumerable.Range(0, 100)) open.Add((await world.StartAsync(Changes, meter: Meter(1))).Stream!);
        Assert.Equal((Outcome.Exhausted, "TOO_MANY_SUBSCRIPTIONS"), await world.RefusalAsync(Changes, meter: Meter(1)));
        Assert.NotNull((await world.StartAsync(Changes, meter: Meter(2))).Stream);
        await open[0].DisposeAsync();
        await open[0].DisposeAsync();
        Assert.NotNull((await world.StartAsync(Changes, meter: Meter(1))).Stream);
        Assert.Equal((Outcome.Exhausted, "TOO_MANY_SUBSCRIPTIONS"), await world.RefusalAsync(Changes, meter: Meter(1)));
        world.Log.Graph.Live.Hub.Close();
        Assert.Equal(SubscriptionEnd.Completed, open[1].End);
    }
}
