using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>The tables of an HSDS 3 directory: one CSV file for each, named as the specification names them, or its nested JSON. They are held in memory, because they refer to each other both ways.</summary>
internal sealed class HsdsFiles
{
    private static readonly string[] Tables =
        ["organizations", "locations", "addresses", "phones", "services", "service_at_location", "schedules", "cost_options", "taxonomy_terms", "attributes"];

    private readonly Dictionary<string, List<DirectoryRow>> _rows;

    private HsdsFiles(Dictionary<string, List<DirectoryRow>> rows, long read) => (_rows, Read) = (rows, read);

    /// <summary>How many rows the files hold, the refused ones too.</summary>
    public long Read { get; }

    /// <summary>The rows of a table, in the file's order; none where the file is missing.</summary>
    public IReadOnlyList<DirectoryRow> this[string table] => _rows.GetValueOrDefault(table) ?? [];

    /// <summary>The rows of a table by a field that refers to another; rows that leave it out are not among them.</summary>
    public ILookup<string, DirectoryRow> By(string table, string field) => this[table].Where(row => row.Optional(field) is not null).ToLookup(row => row.Optional(field)!, StringComparer.Ordinal);

    /// <summary>Reads the files of a folder: the CSV files if there are any, else the JSON files.</summary>
    /// <exception cref="ImportException">The folder is not there or holds none of them, or a file is not what its name says.</exception>
    public static HsdsFiles Of(ImportSession session, string folder)
    {
        if (!Directory.Exists(folder)) throw new ImportException($"The folder {folder} does not exist: --from must name the folder with {Names}.");
        return Csv(session, folder) ?? Json(session, folder) ?? throw new ImportException($"The folder {folder} holds none of {Names}.");
    }

    private static string Names => $"{string.Join(", ", Tables.Select(table => $"{table}.csv"))}, or organization*.json, service*.json, location*.json";

    private static HsdsFiles? Csv(ImportSession session, string folder)
    {
        var (rows, read) = (new Dictionary<string, List<DirectoryRow>>(StringComparer.Ordinal), 0L);
        foreach (var table in Tables)
        {
            var path = Path.Combine(folder, $"{table}.csv");
            if (!File.Exists(path)) continue;
            using var csv = new CsvTable(session.Open(path), ["id"]);
            rows.Add(table, [.. csv.Rows(session.Findings).Select(row => new DirectoryRow(row.Place, row.Values))]);
            read += csv.Count;
        }
        return rows.Count > 0 ? new HsdsFiles(rows, read) : null;
    }

    private static HsdsFiles? Json(ImportSession session, string folder)
    {
        var json = new HsdsJson();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (HsdsJson.KindOf(path) is not { } kind) continue;
            using var stream = session.Open(path);
            json.Read(stream, kind);
        }
        var rows = json.Tables();
        return rows.Count > 0 ? new HsdsFiles(rows, rows.Where(table => Tables.Contains(table.Key)).Sum(table => (long)table.Value.Count)) : null;
    }
}
