using System.CommandLine;
using GovernanceGraph.Contract;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance schema</c>: the public contract.</summary>
public sealed class SchemaCommand : Command
{
    public SchemaCommand(Screen screen) : base("schema", "The public contract.") => Add(new PrintVerb(screen));

    /// <summary><c>governance schema print</c>: the SDL. Needs no database: the contract is code.</summary>
    private sealed class PrintVerb(Screen screen) : Verb("print", "Print the schema (SDL), as schema/governance.graphql keeps it.", screen)
    {
        protected override Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            var options = GovernanceContextOptions.For("Host=unused;Database=unused");
            using var context = new GovernanceContext(options);
            var model = new GovernanceGraphModel(context.Model, new TerritoryIndex(options, TimeProvider.System));
            screen.Data(GraphSdl.Print(model.Schema).TrimEnd('\n'));
            return Task.FromResult(0);
        }
    }
}
