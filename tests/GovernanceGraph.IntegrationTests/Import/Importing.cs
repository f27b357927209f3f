using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Boundaries;
using GovernanceGraph.Server.Import.Divisions;
using GovernanceGraph.Server.Import.Hsds;
using GovernanceGraph.Server.Import.Issues;
using GovernanceGraph.Server.Import.Mappings;
using GovernanceGraph.Server.Import.Popolo;

namespace GovernanceGraph.IntegrationTests.Import;

/// <summary>Imports as tests write them.</summary>
internal static class Importing
{
    public static Task<ImportReport> RunAsync(this TestDatabase database, IImport import, ImportOptions? options = null) =>
        new ImportRunner(database.ConnectionString, new Progress<ImportProgress>()).RunAsync(import, options ?? new ImportOptions());

    public static IImport Divisions(string folder, string scheme = DivisionCodes.Nbs) => new DivisionImport(folder, scheme, scheme == DivisionCodes.Nbs ? "Asia/Shanghai" : null, TimeProvider.System);

    public static IImport TaiwanVillages() => new BoundaryImport(RealData.Boundaries, MappingFile.Read<BoundaryMapping>("taiwan-villages"));

    public static IImport Boston(params string[] files) => new IssueImport(files, MappingFile.Read<IssueMapping>("boston-311"), TimeProvider.System);

    public static IImport Popolo(params string[] files) => new PopoloImport(files, MappingFile.Read<PopoloMapping>("popolo-estonia"), TimeProvider.System);

    public static IImport Hsds(string folder) => new HsdsImport(folder, MappingFile.Read<HsdsMapping>("hsds-example"), TimeProvider.System);

    /// <summary>The counts of one entity, as text that reads well in a failed assertion.</summary>
    public static string Of(this ImportReport report, string entity)
    {
        var count = report.Entities.Single(count => count.Entity == entity);
        return $"{count.Inserted} inserted, {count.Updated} updated, {count.Unchanged} unchanged" + (count.Retired > 0 ? $", {count.Retired} retired" : "");
    }

    /// <summary>Whether a run left every table as it was.</summary>
    public static bool ChangedNothing(this ImportReport report) => report.Entities.All(count => count is { Inserted: 0, Updated: 0, Retired: 0 });
}
