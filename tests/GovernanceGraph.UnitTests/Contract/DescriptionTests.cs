using GovernanceGraph.Contract;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Xunit;

namespace GovernanceGraph.UnitTests.Contract;

/// <summary>Front-end teams read the schema in two languages: every member says in English what it is, with the Chinese term.</summary>
public sealed class DescriptionTests
{
    /// <summary>Texts that all GraphQL clients know from the Relay and GraphQL specifications, in their words.</summary>
    private static readonly string[] Conventional = ["first", "after", "last", "before", "pageInfo", "edges", "nodes", "node", "cursor", "totalCount", "hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "id", "ids"];

    [Fact]
    public async Task Every_member_is_described_in_English_with_the_Chinese_term()
    {
        var visitor = new DescribedMembers();
        await visitor.VisitAsync(Parser.Parse(GraphSdl.Print(TestModel.Graph.Schema)), default);
        Assert.True(visitor.Faults.Count == 0, string.Join('\n', visitor.Faults));
    }

    private sealed class DescribedMembers : ASTVisitor<DescribedMembers.Nothing>
    {
        private readonly Stack<string> _path = new();

        public List<string> Faults { get; } = [];

        public override async ValueTask VisitAsync(ASTNode? node, Nothing context)
        {
            if (node is not IHasDescriptionNode described || node is not INamedNode named || node is GraphQLSchemaDefinition)
            {
                await base.VisitAsync(node, context);
                return;
            }

            var name = named.Name.StringValue;
            _path.Push(name);
            Check(name, described.Description?.Value.ToString(), node);
            await base.VisitAsync(node, context);
            _path.Pop();
        }

        private void Check(string name, string? text, ASTNode node)
        {
            if (IsOperator(node)) return;
            var isConventional = Conventional.Contains(name) || name.EndsWith("Connection", StringComparison.Ordinal) || name.EndsWith("Edge", StringComparison.Ordinal) || name == "PageInfo";
            if (string.IsNullOrWhiteSpace(text)) Faults.Add($"{string.Join('.', _path.Reverse())} has no description");
            else if (!text.Any(char.IsAsciiLetter)) Faults.Add($"{string.Join('.', _path.Reverse())} is not described in English: {text}");
            else if (!isConventional && !text.Any(c => c is >= '\u4e00' and <= '\u9fff')) Faults.Add($"{string.Join('.', _path.Reverse())} has no Chinese term: {text}");
        }

        /// <summary>Fields of filter and sort inputs are the fields that they test; operators are told by their input.</summary>
        private bool IsOperator(ASTNode node) => node is GraphQLInputValueDefinition && _path.Any(p => p.EndsWith("FilterInput", StringComparison.Ordinal) || p.EndsWith("SortInput", StringComparison.Ordinal) || p.Contains("FilterInputTypeOf", StringComparison.Ordinal));

        public readonly record struct Nothing : IASTVisitorContext
        {
            public CancellationToken CancellationToken => CancellationToken.None;
        }
    }
}
