using System.Text;
using GovernanceGraph.Engine;
using GovernanceGraph.Engine.Documents;
using GovernanceGraph.Engine.Gate;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using GovernanceGraph.Tests;
using GraphQLParser.AST;
using Xunit;

namespace GovernanceGraph.UnitTests.Statements;

/// <summary>The statement of every case is the one that was read and found good; of a mutation those of its payload. Here no area is known: scopes of unknown tier compare all columns that may hold them.</summary>
public sealed class GoldenStatementTests
{
    private static readonly PlanningServices Services = new(TestModel.Graph.Schema, TestModel.Graph.Catalog, new CursorCodec(GoldenCase.CursorKey), TestModel.Graph.ScopeLevels, TestModel.Graph.Places, new Clock(TimeProvider.System));

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_is_planned_as_its_statement(string name)
    {
        var golden = new GoldenCase(name);
        golden.CheckStatement(await StatementAsync(golden));
    }

    /// <summary>The same text again, from a new plan: golden files and PostgreSQL's prepared statements rely on it.</summary>
    [Fact]
    public async Task Planning_is_deterministic()
    {
        foreach (var golden in GoldenCase.Names.Select(n => new GoldenCase(n))) Assert.Equal(await StatementAsync(golden), await StatementAsync(golden));
    }

    private static async Task<string> StatementAsync(GoldenCase golden)
    {
        var limits = new EngineLimits();
        var store = new DocumentStore(Services, new DocumentGate(new GateLimits()), new DocumentCache(limits.CachedDocuments, limits.CachedDocumentBytes));
        var operation = (await store.GetAsync(golden.Query, CancellationToken.None)).Operation(null);
        var values = new RequestValues(new VariableCoercion(Services.Catalog).Coerce(operation.Variables, Encoding.UTF8.GetBytes(golden.Variables))) { Viewer = golden.Viewer };
        return operation.Kind == OperationType.Mutation
            ? string.Join("\n\n", operation.PayloadsFor(values).Select(part => $"-- {part.Key}\n{part.Value.Sql.Trim()}"))
            : operation.PlanFor(values).Sql;
    }
}
