using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Mappings;
using GovernanceGraph.Server.Import.Popolo;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import popolo</c>.</summary>
public sealed class ImportPopoloCommand : ImportVerb
{
    private readonly Argument<FileInfo[]> _files = new("files") { Description = "Popolo JSON files: objects with persons, organizations, posts, memberships, areas, events.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _mapping = new("--mapping") { Description = "A mapping file (YAML or JSON), or the name of one that comes with the program, such as popolo-estonia.", HelpName = "name|file", Required = true };

    public ImportPopoloCommand(Screen screen) : base("popolo", "Import a directory in Popolo's form: organisations, people, posts, memberships, areas.", screen)
    {
        Add(_files);
        Add(_mapping);
    }

    private protected override bool CanRetire => true;

    private protected override IImport ImportOf(ParseResult arguments) => new PopoloImport(
        [.. arguments.GetRequiredValue(_files).Select(file => file.FullName)], MappingFile.Read<PopoloMapping>(arguments.GetRequiredValue(_mapping)), TimeProvider.System);
}
