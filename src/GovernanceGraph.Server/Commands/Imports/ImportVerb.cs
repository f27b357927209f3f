using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary>What the verbs of <c>governance import</c> share: the options, the run, the report and the exit code (1 when rows were refused).</summary>
public abstract class ImportVerb : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Read, check and merge everything, report, and take it all back." };
    private readonly Option<bool> _skipRefused = new("--skip-refused") { Description = "Import the good rows although others are refused (default: one refused row keeps all from being written)." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the report, with every error and warning, as JSON." };
    private readonly Option<FileInfo?> _errors = new("--errors") { Description = "Write the errors and warnings to this file as CSV: severity, file, line, record, column, value, rule.", HelpName = "file" };

    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = $"What the files are in: {string.Join(", ", FileEncoding.All.Select(encoding => encoding.Name))} (default: what their byte order mark says, else utf-8).",
        HelpName = "name",
    };

    private readonly Option<bool> _retireMissing = new("--retire-missing") { Description = "End what the source gave once and no longer gives: areas end, organisations are dissolved, open issues withdrawn; nothing is deleted." };
    private readonly Option<double> _retireLimit = new("--retire-limit")
    {
        Description = "Refuse to retire more than this share of a table's rows of the source, in percent.",
        HelpName = "percent",
        DefaultValueFactory = _ => new ImportOptions().RetireLimit,
    };

    protected ImportVerb(string name, string description, Screen screen) : base(name, description, screen)
    {
        Add(_dryRun);
        Add(_skipRefused);
        Add(_json);
        Add(_errors);
        Add(_encoding);
        if (CanRetire)
        {
            Add(_retireMissing);
            Add(_retireLimit);
        }
        _database.AddTo(this);
    }

    /// <summary>Whether the files of this verb are the whole of what their source gives, so that what is not in them can be retired.</summary>
    private protected abstract bool CanRetire { get; }

    /// <summary>The import that the arguments describe.</summary>
    private protected abstract IImport ImportOf(ParseResult arguments);

    /// <inheritdoc/>
    protected sealed override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var (import, options) = (ImportOf(arguments), OptionsOf(arguments));
        await using var database = await _database.OpenAsync(arguments, screen, cancellation);
        await database.MigrateAsync(cancellation);
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

    private ImportOptions OptionsOf(ParseResult arguments) => new()
    {
        DryRun = arguments.GetValue(_dryRun),
        SkipRefused = arguments.GetValue(_skipRefused),
        Encoding = arguments.GetValue(_encoding) is { } name ? EncodingOf(name) : null,
        RetireMissing = CanRetire && arguments.GetValue(_retireMissing),
        RetireLimit = CanRetire ? LimitOf(arguments.GetValue(_retireLimit)) : 0,
    };

    private static FileEncoding EncodingOf(string name) =>
        FileEncoding.TryFind(name, out var encoding) ? encoding : throw new ExpectedFailure($"--encoding {name} is none that we know: use one of {string.Join(", ", FileEncoding.All.Select(known => known.Name))}.");

    private static double LimitOf(double percent) =>
        percent is >= 0 and <= 100 ? percent : throw new ExpectedFailure($"--retire-limit {percent} must be a share in percent, 0 to 100.");
}
