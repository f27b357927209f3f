using System.CommandLine;
using GovernanceGraph.Server.Commands.Imports;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance import</c>: brings real data in.</summary>
public sealed class ImportCommand : Command
{
    public ImportCommand(Screen screen) : base("import", "Import real data: divisions, boundaries, issues, directories of organisations, people and services, holidays. A second run of the same import changes nothing.")
    {
        Add(new ImportDivisionsCommand(screen));
        Add(new ImportBoundariesCommand(screen));
        Add(new ImportIssuesCommand(screen));
        Add(new ImportPopoloCommand(screen));
        Add(new ImportHsdsCommand(screen));
        Add(new ImportCalendarCommand(screen));
    }
}
