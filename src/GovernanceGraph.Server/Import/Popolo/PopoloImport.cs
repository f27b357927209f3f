using System.Text.Json;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Retiring;

namespace GovernanceGraph.Server.Import.Popolo;

/// <summary>Imports organisations, people, posts, memberships and areas from Popolo files (popoloproject.com), as EveryPolitician and its successors publish them: a JSON object with an array for each class.
/// The records are held in memory, because files name memberships before the areas and periods that they refer to.</summary>
internal sealed class PopoloImport(IReadOnlyList<string> files, PopoloMapping mapping, TimeProvider time) : IImport
{
    private static readonly string[] Classes = ["areas", "organizations", "persons", "posts", "events", "memberships"];

    public string Name => "popolo";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        if (mapping.Fault() is { } fault) throw new ImportException($"The mapping is not complete: {fault}");
        var read = 0L;
        var records = Classes.ToDictionary(name => name, _ => new List<JsonRecord>(), StringComparer.Ordinal);
        foreach (var file in files) read += Read(session, file, records);
        var tables = await PopoloTables.OpenAsync(mapping, session, LocalDay.Of(time, mapping.TimeZone));
        var rows = new PopoloRows(mapping, tables, session.Findings, PopoloPeriods.Of(records["events"]));
        Take(session, ParentsFirst.Order(records["areas"], record => record.Optional("id"), record => record.Optional("parent_id")), rows.TakeArea);
        Take(session, ParentsFirst.Order(records["organizations"], record => record.Optional("id"), record => record.Optional("parent_id")), rows.TakeOrganisation);
        Take(session, records["persons"].Select(record => (record, false)), rows.TakePerson);
        Take(session, records["posts"].Select(record => (record, false)), rows.TakePost);
        Take(session, records["memberships"].Select(record => (record, false)), rows.TakeMembership);
        session.Begin("Merging the directory");
        return new ImportReport { Import = Name, Read = read, Refused = 0, Entities = await tables.MergeAsync(session.Cancellation), Findings = [] };
    }

    private static long Read(ImportSession session, string file, Dictionary<string, List<JsonRecord>> records)
    {
        using var reader = new JsonRecordReader(session.Open(file), Classes);
        foreach (var record in reader.Records(session.Findings))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            if (record.Element.ValueKind != JsonValueKind.Null) records[record.Member].Add(record);
        }
        if (reader.Seen.Count == 0) throw new ImportException($"{Path.GetFileName(file)} is no Popolo file: it must be a JSON object with any of {string.Join(", ", Classes)}.");
        return reader.Count;
    }

    private static void Take(ImportSession session, IEnumerable<(JsonRecord Record, bool InCircle)> records, Action<JsonRecord> take)
    {
        foreach (var (record, inCircle) in records)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            try
            {
                if (inCircle) throw new RowException("parent_id", record.Optional("parent_id")!, "Followed upwards, its parents lead in a circle.");
                take(record);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(record.Place, broken.Column, broken.Value, broken.Message);
            }
        }
    }
}
