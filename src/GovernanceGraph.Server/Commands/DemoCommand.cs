using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Demo;
using GovernanceGraph.Server.Hosting;
using GovernanceGraph.Server.PersonalData;
using Npgsql;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>governance demo</c>: the generated demo district.</summary>
public sealed class DemoCommand : Command
{
    public DemoCommand(Screen screen) : base("demo", "The generated demo district 奎文区.") => Add(new Load(screen));

    /// <summary>Loads it.</summary>
    private sealed class Load : Verb
    {
        private readonly DatabaseOptions _database = new();
        private readonly Option<bool> _json = new("--json") { Description = "Print the tables with their rows and seconds as JSON." };
        private readonly Option<DateOnly?> _until = new("--until")
        {
            Description = "The day before which everything happened (default: today in the district). The same day gives the same data, ids too.",
            HelpName = "yyyy-MM-dd",
        };

        public Load(Screen screen) : base("load", "Load the demo district into a database that does not have it.", screen)
        {
            _database.AddTo(this);
            Add(_until);
            Add(_json);
        }

        protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
        {
            var until = arguments.GetValue(_until) ?? DemoClock.Today(TimeProvider.System);
            await using var database = await _database.OpenAsync(arguments, screen, cancellation);
            await database.MigrateAsync(cancellation);
            var personal = PersonalDataSettings.Read(EngineSettings.OfProcess(), database.Server is not null);
            await using var source = NpgsqlDataSource.Create(database.ConnectionString);
            var report = await screen.ShowAsync(board => DemoDistrict.LoadAsync(source, until, board, cancellation, personal.NationalIds));
            if (arguments.GetValue(_json)) screen.DataAsJson(report);
            screen.Say(FormattableString.Invariant($"{database.Description}: demo district until {report.Until:yyyy-MM-dd}, {report.Tables.Sum(table => table.Rows):N0} rows in {report.Seconds:0.0} s."));
            return 0;
        }
    }
}
