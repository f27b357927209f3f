using System.Text;
using System.Text.Json;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.IntegrationTests.Access.Seed;
using GovernanceGraph.IntegrationTests.Access.Walking;
using GraphQL;
using GraphQL.Types;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Access;

/// <summary>A cursor is no key to anything: changed, forged or lent ones are refused or show the reader's own rows, and none holds what its reader may not read.</summary>
[Collection(AccessCollection.Name)]
public sealed class CursorTests(AccessFixture fixture)
{
    private const string Page = "query($after: String) { issues(first: 1, after: $after, order: [{reportedAt: ASC}]) { edges { cursor node { id title } } } }";

    [Fact]
    public async Task Every_changed_byte_makes_a_cursor_invalid()
    {
        var raw = Convert.FromBase64String(Padded(await CursorAsync("community-staff-A")));
        for (var at = 0; at < raw.Length; at++)
            foreach (var flip in new byte[] { 0x01, 0x80, 0xff })
            {
                var changed = (byte[])raw.Clone();
                changed[at] ^= flip;
                await RefusedAsync("community-staff-A", Url(changed));
            }
    }

    [Fact]
    public async Task Forged_and_foreign_cursors_are_invalid()
    {
        var cursor = await CursorAsync("community-staff-A");
        var raw = Convert.FromBase64String(Padded(cursor));
        foreach (var forged in new[] { Url([.. raw[..^16], .. new byte[16]]), Url(raw[..^1]), Url([.. raw, 0]), Url(raw[..8]), "", "AAAA", cursor + cursor, new string('A', 40_000) })
            if (forged.Length > 0) await RefusedAsync("community-staff-A", forged);
        await using var other = await Storage.TestDatabase.CreateAsync();
        await using var elsewhere = await AccessFixture.OpenAsync(other.ConnectionString);   // another database has a key of its own
        Assert.Throws<GovernanceGraph.Engine.Errors.RequestException>(() => new GovernanceGraph.Engine.Identity.CursorCodec(Encoding.ASCII.GetBytes("another key of thirty-two bytes!")).Verify(raw, []));
        var request = new OperationRequest { Query = Page, Variables = Encoding.UTF8.GetBytes($$"""{"after": "{{cursor}}"}""") };
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.Equal(Outcome.Refused, await elsewhere.Pipeline.AnswerAsync(request, output, CancellationToken.None));
        Assert.Contains("INVALID_CURSOR", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("issues(first: 1, after: $after, order: [{reportedAt: DESC}])")]
    [InlineData("organisations(first: 1, after: $after)")]
    [InlineData("issues(first: 1, after: $after, order: [{reportedAt: ASC}], where: {status: {eq: OPEN}})")]
    public async Task A_cursor_serves_its_own_list_only(string list) =>
        await RefusedAsync("community-staff-A", await CursorAsync("community-staff-A"), $"query($after: String) {{ {list} {{ edges {{ cursor }} }} }}");

    /// <summary>Staff's cursor stands behind a hidden row; who is lent it goes on from there with the rows of their own.</summary>
    [Fact]
    public async Task A_lent_cursor_shows_the_readers_own_rows()
    {
        var staff = await PagesAsync("district-staff", null);
        Assert.Equal(4, staff.Count);
        foreach (var (reader, cursor) in Viewers.All.SelectMany(v => staff.Select(s => (v.Name, s.Cursor))))
        {
            var own = (await PagesAsync(reader, null)).Select(p => p.Id).ToList();
            Assert.Subset(new HashSet<string>(own), new HashSet<string>((await PagesAsync(reader, cursor)).Select(p => p.Id)));
        }
    }

    /// <summary>Nothing can be ordered by, and so nothing gets into a cursor, but what every reader of the row is shown in full.</summary>
    [Fact]
    public async Task Only_what_everybody_is_shown_is_a_sort_key()
    {
        var everything = await fixture.WalkAsync(AccessFixture.Everything);
        foreach (var (type, probes) in Walk.Types(fixture.Graph.Model.Catalog))
        {
            var input = fixture.Graph.Model.Schema.AllTypes[type.Entity.Types[0].Name + "SortInput"] as IInputObjectGraphType ?? fixture.Graph.Model.Schema.AllTypes[type.Entity.Name + "SortInput"] as IInputObjectGraphType;
            foreach (var key in input?.Fields.OfType<PlannedInputField>() ?? [])
                foreach (var probe in probes.Where(p => p.Name == key.Name))
                {
                    Assert.True(key.Binding is not PersonalBinding and not PointBinding, $"{type}.{key.Name} is personal and a sort key.");
                    if (key.Binding is ReferenceBinding { Rule: not null }) Assert.Fail($"{type}.{key.Name} is hidden from some and a sort key.");
                    foreach (var world in Worlds.All)
                        foreach (var (name, _) in Viewers.All)
                            if (key.Binding is ColumnBinding && Outcomes.Of(await fixture.WalkAsync(name), everything, type.Name, world, probe) is not (Outcomes.Full or Outcomes.Absent or "null" or "coarser"))
                                Assert.Fail($"{name} may sort {type} by {key.Name}, which is not shown to them.");
                }
        }
    }

    private async Task<string> CursorAsync(string viewer) => (await PagesAsync(viewer, null))[0].Cursor;

    /// <summary>The list, page by page, from a cursor on.</summary>
    private async Task<List<(string Id, string Cursor)>> PagesAsync(string viewer, string? after)
    {
        var found = new List<(string, string)>();
        while (true)
        {
            var (outcome, body) = await fixture.AskAsync(Viewers.Of(viewer), Page, $$"""{"after": {{JsonSerializer.Serialize(after)}}}""");
            Assert.True(outcome == Outcome.Answered, body);
            var edges = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("issues").GetProperty("edges");
            if (edges.GetArrayLength() == 0) return found;
            after = edges[0].GetProperty("cursor").GetString()!;
            found.Add((edges[0].GetProperty("node").GetProperty("id").GetString()!, after));
        }
    }

    private async Task RefusedAsync(string viewer, string cursor, string query = Page)
    {
        var before = fixture.Graph.Runner.Statements;
        var (outcome, body) = await fixture.AskAsync(Viewers.Of(viewer), query, $$"""{"after": "{{cursor}}"}""");
        Assert.True(outcome == Outcome.Refused && body.Contains("INVALID_CURSOR", StringComparison.Ordinal), $"{cursor}: {body}");
        Assert.Equal(before, fixture.Graph.Runner.Statements);
    }

    private static string Padded(string cursor) => cursor.Replace('-', '+').Replace('_', '/').PadRight((cursor.Length + 3) / 4 * 4, '=');

    private static string Url(byte[] raw) => Convert.ToBase64String(raw).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
