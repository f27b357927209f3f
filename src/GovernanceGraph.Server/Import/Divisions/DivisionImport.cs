using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Divisions;

/// <summary>Imports administrative divisions: provinces, cities, districts, subdistricts and communities, from the CSV files of one folder. Names are records of their source and stay byte for byte as they are:
/// nothing is trimmed or normalised, because Unicode's composition would replace some of the characters that official names are written with.</summary>
internal sealed class DivisionImport(string folder, string scheme, string? timeZone, TimeProvider time) : IImport
{
    private static readonly string[] AncestorColumns = ["provinceCode", "cityCode", "areaCode", "streetCode"];

    private readonly DivisionCodes _codes = new(scheme);
    private long _read, _folded;

    public string Name => "divisions";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        var files = Files();
        var book = await AreaBook.OpenAsync(scheme, session);
        foreach (var (file, path) in files) ReadFile(session, book, file, path);
        session.Begin("Merging areas");
        var count = await book.MergeAsync(new Retirement(session, scheme, LocalDay.Of(time, timeZone)), Given(files), session.Cancellation);
        return new ImportReport { Import = Name, Read = _read, Folded = _folded, Refused = 0, Entities = [count], Findings = [] };
    }

    // A set without villages says nothing of villages: only the levels of its files can miss an area.
    private static RetirementRule Given(List<(DivisionFile File, string Path)> files) => RetirementRule.Areas with
    {
        OfSource = $"t.source = @source AND t.level IN ({string.Join(", ", files.Select(file => $"'{EnumText.Of(file.File.Level)}'").Distinct())})",
    };

    private List<(DivisionFile File, string Path)> Files()
    {
        if (!Directory.Exists(folder)) throw new ImportException($"The folder {folder} does not exist: --from must name the folder with {string.Join(", ", DivisionFile.All.Select(file => file.Pattern))}.");
        var found = DivisionFile.All.SelectMany(file => file.In(folder).Select(path => (file, path))).ToList();
        return found.Count > 0 ? found : throw new ImportException($"The folder {folder} holds none of {string.Join(", ", DivisionFile.All.Select(file => file.Pattern))}.");
    }

    private void ReadFile(ImportSession session, AreaBook book, DivisionFile file, string path)
    {
        using var table = new CsvTable(session.Open(path), file.Columns);
        var ancestors = AncestorColumns.Intersect(table.Columns).ToList();
        foreach (var row in table.Rows(session.Findings))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            try
            {
                Take(session, book, file, row, ancestors);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(row.Place, broken.Column, broken.Value, broken.Message);
            }
        }
        _read += table.Count;
    }

    private void Take(ImportSession session, AreaBook book, DivisionFile file, CsvRow row, List<string> ancestors)
    {
        var (given, name) = (row.Required("code"), row.Required("name"));
        var code = _codes.Stored("code", given, file.CodeLength);
        foreach (var column in ancestors) _codes.CheckBegins(given, column, row.Required(column));
        var parent = Parent(book, file, row);
        if (parent is { } above && book.Find(code)?.Area.Id == above.Id)
        {
            Fold(session, row, above, name);
            return;
        }
        book.Put(row.Place, new AreaRow("code", code, name, file.Level, parent?.Id, parent is null ? timeZone : null));
    }

    private KnownArea? Parent(AreaBook book, DivisionFile file, CsvRow row)
    {
        if (file.ParentColumn is not { } column) return null;
        var given = row.Required(column);
        var parentFile = DivisionFile.All[(int)file.Level - 1];
        var entry = book.Find(_codes.Stored(column, given, parentFile.CodeLength))
            ?? throw new RowException(column, given, $"There is no {EnumText.Of(parentFile.Level)} with this code, neither in the files nor in the database: import it first.");
        return entry.Area;
    }

    // Cities without districts (东莞, 中山, 儋州) stand among the districts once more under their own 12 digits: their subdistricts hang on the city itself.
    private void Fold(ImportSession session, CsvRow row, KnownArea above, string name)
    {
        _folded++;
        var note = name == above.Name ? "" : $" It is called {above.Name} there.";
        session.Findings.Warn(row.Place, "code", row["code"], $"The same area as its {EnumText.Of(above.Rank.Level)}, by the same 12 digits: not a unit of its own, what is below hangs on that one.{note}");
    }
}
