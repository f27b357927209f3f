using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Directories;

/// <summary>The rows of one table that a source gives, found by their ids in it.</summary>
internal sealed class DirectoryTable<T>(DirectoryRegister register, EntityStage<T> stage, string kind, HashSet<Guid> known) where T : class
{
    private readonly Dictionary<Guid, RowPlace> _given = [];

    /// <summary>The key of an id.</summary>
    public Guid KeyOf(string externalId) => register.KeyOf(kind, externalId);

    /// <summary>The key of a row that is there, or is given by this import; null when there is none.</summary>
    public Guid? Find(string externalId)
    {
        var key = KeyOf(externalId);
        return _given.ContainsKey(key) || known.Contains(key) ? key : null;
    }

    /// <summary>The key of a row that must be there.</summary>
    /// <exception cref="RowException">It is not.</exception>
    public Guid Require(string column, string externalId) =>
        Find(externalId) ?? throw new RowException(column, externalId, $"There is no {kind} with this id, or it was refused.");

    /// <summary>The key of a row that should be there; null, with a warning, when it is not.</summary>
    public Guid? Seek(FindingLog findings, RowPlace place, string column, string? externalId)
    {
        if (externalId is null) return null;
        var key = Find(externalId);
        if (key is null) findings.Warn(place, column, externalId, $"There is no {kind} with this id, or it was refused: left out.");
        return key;
    }

    /// <summary>Takes up a row under the key of its id.</summary>
    /// <exception cref="RowException">The id was given already, or a text is one that the table would refuse.</exception>
    public void Add(RowPlace place, string column, string externalId, T row)
    {
        var key = KeyOf(externalId);
        if (_given.TryGetValue(key, out var first)) throw new RowException(column, externalId, $"This id stands in line {first.Line} of {first.File} (record {first.Record}) already: an id must stand once.");
        stage.Add(row);
        register.Enter(key, stage.Table.Title, externalId);
        _given.Add(key, place);
    }

    /// <summary>Merges the rows, and ends those that the source no longer gives if that was asked for and the table has a way.</summary>
    /// <param name="owned">The properties that the source owns.</param>
    /// <param name="rule">How rows end; null for rows that do not.</param>
    /// <param name="cancellation">Stops the statements.</param>
    public async Task<EntityCount> MergeAsync(string[] owned, RetirementRule? rule, CancellationToken cancellation)
    {
        var count = await stage.MergeAsync(owned, cancellation: cancellation);
        return rule is null ? count : await register.Retirement.ApplyAsync(stage, rule, count);
    }
}
