using System.Text.Json;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Tests;
using Xunit;

namespace GovernanceGraph.UnitTests.Statements;

public sealed class DocumentCacheTests
{
    private static readonly PlanningServices Services = new(TestModel.Graph.Schema, TestModel.Graph.Catalog, new CursorCodec(GoldenCase.CursorKey), TestModel.Graph.ScopeLevels, TestModel.Graph.Places, new Clock(TimeProvider.System));

    /// <summary>Many shapes of the variables of one short document make many long statements.</summary>
    [Fact]
    public async Task Plans_take_room_in_the_cache_and_push_documents_out()
    {
        const int Room = 1_000_000;
        var cache = new DocumentCache(1_000, Room);
        var store = new DocumentStore(Services, new DocumentGate(new GateLimits()), cache);
        for (var document = 0; document < 5; document++)
        {
            var prepared = await store.GetAsync($"query N{document}($where: IssueFilterInput) {{ issues(where: $where) {{ nodes {{ id }} totalCount }} }}", CancellationToken.None);
            var empty = cache.Bytes;
            for (var shape = 1; shape < 32; shape++) Plan(prepared, shape);
            Assert.True(document > 0 || cache.Bytes > empty + 31 * 1_024, $"{cache.Bytes} bytes after the plans, {empty} before.");
            Assert.InRange(cache.Bytes, 0, Room);
        }

        Assert.InRange(cache.Count, 1, 4);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_in_a_document_is_refused_in_words()
    {
        var store = new DocumentStore(Services, new DocumentGate(new GateLimits()), new DocumentCache(10, 1_000_000));
        var operation = (await store.GetAsync("{ organisations(where: { name: { in: [\"\\ud83d\\ude00\", \"\\ud800\"] } }) { totalCount } }", CancellationToken.None)).Operation(null);
        var values = new RequestValues([]);
        var refused = Assert.Throws<RequestException>(() => operation.PlanFor(values).Parameters.Select(p => p.Read(values)).ToList());
        Assert.Equal(ErrorCodes.InvalidArgument, refused.Error.Code);
    }

    private static void Plan(PreparedDocument document, int shape)
    {
        var fields = new[] { "title", "description", "address", "outcome", "externalId" }.Where((_, i) => (shape >> i & 1) == 1).ToDictionary(f => f, _ => new { eq = "x" });
        var filter = new Dictionary<string, object>(fields.ToDictionary(f => f.Key, f => (object)f.Value)) { ["state"] = new { eq = "CLOSED" } };
        var variables = JsonSerializer.SerializeToUtf8Bytes(new { where = filter });
        var operation = document.Operation(null);
        operation.PlanFor(new RequestValues(new VariableCoercion(Services.Catalog).Coerce(operation.Variables, variables)));
    }
}
