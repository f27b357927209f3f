using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Divisions;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import divisions</c>.</summary>
public sealed class ImportDivisionsCommand : ImportVerb
{
    private readonly Option<DirectoryInfo> _from = new("--from")
    {
        Description = $"The folder with any of {string.Join(", ", DivisionFile.All.Select(file => file.Pattern))}.",
        HelpName = "dir",
        Required = true,
    };

    private readonly Option<string> _scheme = new("--scheme") { Description = "Whose codes these are.", DefaultValueFactory = _ => DivisionCodes.Nbs };

    private readonly Option<string?> _timeZone = new("--time-zone") { Description = $"The IANA time zone of the provinces (default: Asia/Shanghai for {DivisionCodes.Nbs}).", HelpName = "zone" };

    public ImportDivisionsCommand(Screen screen) : base("divisions", "Import administrative divisions from CSV files: provinces, cities, districts, subdistricts, communities.", screen)
    {
        Add(_from);
        Add(_scheme);
        Add(_timeZone);
    }

    private protected override bool CanRetire => true;

    private protected override IImport ImportOf(ParseResult arguments)
    {
        var scheme = arguments.GetRequiredValue(_scheme);
        return new DivisionImport(arguments.GetRequiredValue(_from).FullName, scheme, arguments.GetValue(_timeZone) ?? (scheme == DivisionCodes.Nbs ? "Asia/Shanghai" : null), TimeProvider.System);
    }
}
