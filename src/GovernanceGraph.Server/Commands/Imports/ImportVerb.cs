using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary>What the verbs of <c>governance import</c> share: the options, the run, the report and the exit code (1 when rows were refused).</summary>
public abstract class ImportVerb : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Read, check and merge everything, report, and take it all back." };
    private readonly Option<bool> _skipRefused = new("--skip-refused") { Description = "Import the good rows although others are refused (default: one refused row keeps all from being written)." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the report, with every error and warning, as JSON." };
    private readonly Option<FileInfo?> _errors = new("--errors") { Description = "Write the errors and warnings to this file as CSV: severity, file, line, record, column, value, rule.", HelpName = "file" };

    protected ImportVerb(string name, string description, Screen screen) : base(name, description, screen)
    {
        Add(_dryRun);
        Add(_skipRefused);
        Add(_json);
        Add(_errors);
        _database.AddTo(this);
    }

    /// <summary>The import that the arguments describe.</summary>
    private protected abstract IImport ImportOf(ParseResult arguments);

    /// <inheritdoc/>
    protected sealed override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var import = ImportOf(arguments);
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        await database.MigrateAsync(cancellation);
        var options = new ImportOptions { DryRun = arguments.GetValue(_dryRun), SkipRefused = arguments.GetValue(_skipRefused) };
        var report = await screen.ShowAsync(async board =>
        {
            using var progress = new ImportBoard(board);
            return await new ImportRunner(database.ConnectionString, progress).RunAsync(import, options, cancellation);
        });
        if (arguments.GetValue(_errors) is { } file) await FindingFile.WriteAsync(file.FullName, report.Findings, cancellation);
        if (arguments.GetValue(_json)) screen.DataAsJson(report);
        else ReportTables.Show(screen, report);
        return report.Refused > 0 ? Failed : 0;
    }
}
