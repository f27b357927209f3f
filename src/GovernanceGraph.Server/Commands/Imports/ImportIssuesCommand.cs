using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Issues;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import issues</c>.</summary>
public sealed class ImportIssuesCommand : ImportVerb
{
    private readonly Argument<FileInfo[]> _files = new("files") { Description = "CSV files whose columns the mapping names.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _mapping = new("--mapping") { Description = "A mapping file (YAML or JSON), or the name of one that comes with the program, such as boston-311.", HelpName = "name|file", Required = true };

    public ImportIssuesCommand(Screen screen) : base("issues", "Import issues from CSV files by a mapping, with the areas, categories and organisations they name.", screen)
    {
        Add(_files);
        Add(_mapping);
    }

    private protected override bool CanRetire => true;

    private protected override IImport ImportOf(ParseResult arguments) => new IssueImport(
        [.. arguments.GetRequiredValue(_files).Select(file => file.FullName)], MappingFile.Read<IssueMapping>(arguments.GetRequiredValue(_mapping)), TimeProvider.System);
}
