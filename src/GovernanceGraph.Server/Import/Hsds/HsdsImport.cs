using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Retiring;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>Imports organisations, locations, services, where and when they are given, and their categories from an HSDS 3 directory (Open Referral). Contacts are people and stay where they are: their numbers are never taken for an office's.</summary>
internal sealed class HsdsImport(string folder, HsdsMapping mapping, TimeProvider time) : IImport
{
    public string Name => "hsds";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        if (mapping.Fault() is { } fault) throw new ImportException($"The mapping is not complete: {fault}");
        var files = HsdsFiles.Of(session, folder);
        var tables = await HsdsTables.OpenAsync(mapping, session, LocalDay.Of(time, mapping.TimeZone));
        var (bodies, offers) = (new HsdsBodies(mapping, tables, session.Findings, files), new HsdsOffers(mapping, tables, session.Findings, files));
        Take(session, Ordered(files["organizations"], "parent_organization_id"), bodies.TakeOrganisation);
        Take(session, Plain(files["locations"]), bodies.TakeLocation);
        Take(session, Ordered(files["taxonomy_terms"], "parent_id"), offers.TakeTerm);
        Take(session, Plain(files["services"]), offers.TakeService);
        Take(session, Plain(files["service_at_location"]), offers.TakePlace);
        Take(session, Plain(files["schedules"]), new HsdsSchedules(tables, session.Findings, files).Take);
        session.Begin("Merging the directory");
        return new ImportReport { Import = Name, Read = files.Read, Refused = 0, Entities = await tables.MergeAsync(session.Cancellation), Findings = [] };
    }

    private static IEnumerable<(DirectoryRow Row, string? Circle)> Ordered(IReadOnlyList<DirectoryRow> rows, string parent) =>
        ParentsFirst.Order(rows, row => row.Optional("id"), row => row.Optional(parent)).Select(row => (row.Row, row.InCircle ? parent : null));

    private static IEnumerable<(DirectoryRow Row, string? Circle)> Plain(IReadOnlyList<DirectoryRow> rows) => rows.Select(row => (row, (string?)null));

    private static void Take(ImportSession session, IEnumerable<(DirectoryRow Row, string? Circle)> rows, Action<DirectoryRow> take)
    {
        foreach (var (row, circle) in rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            try
            {
                if (circle is not null) throw new RowException(circle, row.Required(circle), "Followed upwards, its parents lead in a circle.");
                take(row);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(row.Place, broken.Column, broken.Value, broken.Message);
            }
        }
    }
}
