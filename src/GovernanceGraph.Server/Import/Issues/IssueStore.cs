using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Puts issues and their events into the database. Issues that people here have worked on (an event with an actor) are no longer the source's: a later import leaves them alone.</summary>
internal sealed class IssueStore
{
    private static readonly string[] Owned =
    [
        nameof(Issue.Title), nameof(Issue.Description), nameof(Issue.CategoryId), nameof(Issue.Source), nameof(Issue.Status), nameof(Issue.State), nameof(Issue.ResponsibleId), nameof(Issue.AreaId), nameof(Issue.Address),
        nameof(Issue.Longitude), nameof(Issue.Latitude), nameof(Issue.ReportedAt), nameof(Issue.DueAt), nameof(Issue.ClosedAt), nameof(Issue.Outcome), nameof(Issue.MergedIntoId),
    ];

    private readonly ImportSession _session;
    private readonly TimeProvider _time;
    private readonly EntityStage<Issue> _issues;
    private readonly EntityStage<IssueEvent> _events;
    private readonly string _untouched;

    private IssueStore(ImportSession session, TimeProvider time, EntityStage<Issue> issues, EntityStage<IssueEvent> events)
    {
        (_session, _time, _issues, _events) = (session, time, issues, events);
        _untouched = $"NOT EXISTS (SELECT FROM {events.Table.Name} e WHERE e.{Column(nameof(IssueEvent.IssueId))} = t.{issues.Table.Key} AND e.{Column(nameof(IssueEvent.ActorId))} IS NOT NULL)";
    }

    public static async Task<IssueStore> OpenAsync(ImportSession session, TimeProvider time) =>
        new(session, time, await session.StageAsync<Issue>(), await session.StageAsync<IssueEvent>());

    /// <summary>Takes up an issue and the events it has if it is new.</summary>
    /// <exception cref="Findings.RowException">A text of it is one that the database would refuse.</exception>
    public void Add(Issue issue)
    {
        var steps = IssueHistory.Of(issue).ToList();
        issue.Version = steps.Count;
        _issues.Add(issue);
        foreach (var step in steps) _events.Add(step);
    }

    /// <summary>Merges issues, then the events of the new ones, of those that the source changed, and of those that it dropped: these are withdrawn if they were open, if that was asked for.</summary>
    public async Task<IReadOnlyList<EntityCount>> MergeAsync(string source, Retirement retirement)
    {
        await _issues.PrepareAsync(_session.Cancellation);
        // What an issue that is there lived through is there too; only what the source changed adds to it.
        await _events.RemoveAsync($"EXISTS (SELECT FROM {_issues.Table.Name} t WHERE t.{_issues.Table.Key} = s.{Column(nameof(IssueEvent.IssueId))})", _session.Cancellation);
        foreach (var change in await ChangesAsync()) _events.Add(change);
        var version = _issues.Table.ColumnOf(nameof(Issue.Version));
        var issues = await _issues.MergeAsync(Owned, updateOnlyIf: _untouched, alsoSet: $", {version} = t.{version} + 1", cancellation: _session.Cancellation);
        var withdrawn = await WithdrawAsync(source, retirement);
        return [issues with { Retired = withdrawn }, await _events.MergeAsync([], cancellation: _session.Cancellation)];
    }

    private async Task<int> WithdrawAsync(string source, Retirement retirement)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var rule = new RetirementRule(
            $"t.status = '{EnumText.Of(IssueStatus.Open)}' AND {_untouched}",
            $"status = '{EnumText.Of(IssueStatus.Closed)}', state = '{EnumText.Of(IssueState.Withdrawn)}', closed_at = greatest('{now:O}'::timestamptz, t.reported_at), version = t.version + 1",
            Revive: null, "withdrawn")
        {
            OfSource = "t.import_source = @source",
            ExternalId = "t.external_id",
        };
        await retirement.ReviveAsync(_issues, rule);
        var states = await _session.Context.Issues.Where(issue => issue.ImportSource == source && issue.Status == IssueStatus.Open).Select(issue => new { issue.Id, issue.State, issue.Version }).ToDictionaryAsync(issue => issue.Id);
        var withdrawn = await retirement.RetireAsync(_issues, rule);
        foreach (var id in withdrawn) _events.Add(IssueHistory.OfDropped(id, states[id].State, now, states[id].Version + 1));
        return withdrawn.Count;
    }

    private async Task<List<IssueEvent>> ChangesAsync()
    {
        var table = _issues.Table;
        var (state, closedAt, version) = (table.ColumnOf(nameof(Issue.State)), table.ColumnOf(nameof(Issue.ClosedAt)), table.ColumnOf(nameof(Issue.Version)));
        await using var command = new NpgsqlCommand(
            $"SELECT t.{table.Key}, t.{state}, s.{state}, s.{closedAt}, t.{version} FROM {table.Name} t JOIN {_issues.Name} s ON s.{table.Key} = t.{table.Key} WHERE {_issues.Differs(Owned)} AND {_untouched}", _session.Connection);
        await using var reader = await command.ExecuteReaderAsync(_session.Cancellation);
        var (changes, now) = (new List<IssueEvent>(), _time.GetUtcNow().UtcDateTime);
        while (await reader.ReadAsync(_session.Cancellation))
            changes.Add(IssueHistory.OfChange(reader.GetGuid(0), EnumText.Parse<IssueState>(reader.GetString(1)), EnumText.Parse<IssueState>(reader.GetString(2)), await reader.IsDBNullAsync(3) ? null : reader.GetDateTime(3), now, reader.GetInt32(4) + 1));
        return changes;
    }

    private string Column(string property) => _events.Table.ColumnOf(property);
}
