using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Hsds;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import hsds</c>.</summary>
public sealed class ImportHsdsCommand : ImportVerb
{
    private readonly Option<DirectoryInfo> _from = new("--from") { Description = "The folder of an HSDS 3 directory: organizations.csv, locations.csv, services.csv and others, or organization*.json, service*.json and others.", HelpName = "dir", Required = true };
    private readonly Option<string> _mapping = new("--mapping") { Description = "A mapping file (YAML or JSON), or the name of one that comes with the program, such as hsds-example.", HelpName = "name|file", Required = true };

    public ImportHsdsCommand(Screen screen) : base("hsds", "Import a directory of services in HSDS's form: organisations, locations, services, schedules, categories.", screen)
    {
        Add(_from);
        Add(_mapping);
    }

    private protected override bool CanRetire => true;

    private protected override IImport ImportOf(ParseResult arguments) =>
        new HsdsImport(arguments.GetRequiredValue(_from).FullName, MappingFile.Read<HsdsMapping>(arguments.GetRequiredValue(_mapping)), TimeProvider.System);
}
