using GovernanceGraph.Contract;
using GovernanceGraph.Tests;
using GraphQLParser;
using GraphQLParser.AST;
using Xunit;

namespace GovernanceGraph.UnitTests.Contract;

/// <summary>The public contract changes only on purpose.</summary>
public sealed class SchemaSnapshotTests
{
    private static readonly string Sdl = GraphSdl.Print(TestModel.Graph.Schema);

    [Fact]
    public void The_running_schema_is_the_one_that_the_repository_shows() =>
        Snapshot.Check(Path.Combine(Snapshot.Root, "schema", "governance.graphql"), Sdl);

    [Fact]
    public void The_schemas_text_can_be_read_again()
    {
        var document = Parser.Parse(Sdl);
        Assert.Contains(document.Definitions, d => d is GraphQLObjectTypeDefinition { Name.StringValue: "Query" });
    }

    [Fact]
    public void Anchors_and_scalars_are_marked_with_their_directives()
    {
        Assert.Matches(@"id: IdOperationFilterInput @indexed", Sdl);
        Assert.Matches(@"scalar LocalDate @specifiedBy\(url: ""https", Sdl);
    }
}
