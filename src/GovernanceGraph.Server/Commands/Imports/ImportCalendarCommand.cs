using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Calendars;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import calendar</c>.</summary>
public sealed class ImportCalendarCommand : ImportVerb
{
    private readonly Argument<string[]> _files = new("files") { Description = $"Files of holidays and make-up working days (YAML or JSON), or the names of ones that come with the program: {string.Join(", ", CalendarFile.Shipped)}.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _area = new("--area") { Description = "The area whose working calendar it is, by its code.", HelpName = "code", Required = true };
    private readonly Option<string?> _scheme = new("--scheme") { Description = "The scheme of the code, where several have it.", HelpName = "name" };

    public ImportCalendarCommand(Screen screen) : base("calendar", "Import holidays and make-up working days into the working calendar of an area: limits in working hours and days count by it.", screen)
    {
        Add(_files);
        Add(_area);
        Add(_scheme);
    }

    // A year's announcement says nothing of other years.
    private protected override bool CanRetire => false;

    private protected override IImport ImportOf(ParseResult arguments) => new CalendarImport(arguments.GetRequiredValue(_files), arguments.GetRequiredValue(_area), arguments.GetValue(_scheme));
}
