using GovernanceGraph.Domain.Imports;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Directories;

/// <summary>The rows that a source gave, in this import and in those before it.</summary>
internal sealed class DirectoryRegister
{
    private readonly ImportSession _session;
    private readonly EntityStage<ImportedRow> _stage;

    private DirectoryRegister(ImportSession session, string source, Retirement retirement, EntityStage<ImportedRow> stage) =>
        (_session, Source, Retirement, _stage) = (session, source, retirement, stage);

    /// <summary>The source.</summary>
    public string Source { get; }

    /// <summary>Ends what the source no longer gives.</summary>
    public Retirement Retirement { get; }

    public static async Task<DirectoryRegister> OpenAsync(ImportSession session, string source, DateOnly today) =>
        new(session, source, new Retirement(session, source, today), await session.StageAsync<ImportedRow>());

    /// <summary>Makes the stage of a table, with the keys of what the source gave before.</summary>
    /// <param name="kind">What comes before the ids, so that a person and an organisation of the same id differ: <c>organisation</c>.</param>
    public async Task<DirectoryTable<T>> TableAsync<T>(string kind) where T : class
    {
        var stage = await _session.StageAsync<T>();
        var (source, entity) = (Source, stage.Table.Title);
        var known = await _session.Context.Set<ImportedRow>().Where(row => row.Source == source && row.Entity == entity).Select(row => row.RowId).ToHashSetAsync(_session.Cancellation);
        return new DirectoryTable<T>(this, stage, kind, known);
    }

    /// <summary>The key of an id.</summary>
    public Guid KeyOf(string kind, string externalId) => StableId.For(Source, $"{kind}/{externalId}");

    /// <summary>Enters a row.</summary>
    /// <exception cref="Findings.RowException">Its id is longer than we keep.</exception>
    public void Enter(Guid key, string entity, string externalId) => _stage.Add(new ImportedRow { RowId = key, Entity = entity, Source = Source, ExternalId = externalId });

    /// <summary>Merges the entries; before any table is merged, because retiring looks at them.</summary>
    public Task MergeAsync() => _stage.MergeAsync([], cancellation: _session.Cancellation);
}
