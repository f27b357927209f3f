using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Retiring;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Imports issues from CSV files by a mapping, with the areas, categories and organisations that they name and the events that their states add up from.</summary>
internal sealed class IssueImport(IReadOnlyList<string> files, IssueMapping mapping, TimeProvider time) : IImport
{
    private readonly Dictionary<Guid, RowPlace> _seen = [];
    private readonly List<IssueRow> _mergedRows = [];
    private long _read;

    public string Name => "issues";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        if (IssueMappingRules.Fault(mapping) is { } fault) throw new ImportException($"The mapping is not complete: {fault}");
        var books = await IssueBooks.OpenAsync(mapping, session);
        var store = await IssueStore.OpenAsync(session, time);
        var reader = new IssueRowReader(mapping, books, session.Findings);
        var verdicts = mapping.OnTime is { } onTime ? new OnTimeComparison(onTime, session.Findings) : null;
        var codes = await OtherCodesAsync(session);
        foreach (var file in files) ReadFile(session, store, reader, verdicts, codes, file);
        await MergeTargets.ResolveAsync(_mergedRows, mapping.Source, _seen.Keys.ToHashSet(), session.Context, session.Cancellation);
        foreach (var row in _mergedRows) store.Add(row.Issue);
        session.Begin("Merging issues");
        EntityCount[] counts = [.. await books.MergeAsync(session.Cancellation), .. await store.MergeAsync(mapping.Source, new Retirement(session, mapping.Source, LocalDay.Of(time, mapping.TimeZone)))];
        return new ImportReport { Import = Name, Read = _read, Refused = 0, Entities = counts, Findings = [], OnTime = verdicts?.Summary };
    }

    private void ReadFile(ImportSession session, IssueStore store, IssueRowReader reader, OnTimeComparison? verdicts, HashSet<string> codes, string path)
    {
        using var table = new CsvTable(session.Open(path), mapping.Columns);
        foreach (var row in table.Rows(session.Findings))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            try
            {
                var issue = reader.Read(row);
                Check(issue, codes);
                verdicts?.Add(row, issue.Issue);
                if (issue.MergedInto is null) store.Add(issue.Issue);
                else _mergedRows.Add(issue);
                _seen.Add(issue.Issue.Id, row.Place);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(row.Place, broken.Column, broken.Value, broken.Message);
            }
        }
        _read += table.Count;
    }

    private void Check(IssueRow row, HashSet<string> otherCodes)
    {
        if (_seen.TryGetValue(row.Issue.Id, out var first)) throw new RowException(mapping.ExternalId, row.Issue.ExternalId!, $"This id stands in line {first.Line} of {first.File} already: an id must stand once.");
        if (otherCodes.Contains(row.Issue.Code)) throw new RowException(mapping.ExternalId, row.Issue.Code, "An issue of another source has this code: give the mapping a codePrefix of its own.");
    }

    private async Task<HashSet<string>> OtherCodesAsync(ImportSession session)
    {
        var (source, prefix) = (mapping.Source, mapping.CodePrefix);
        var others = session.Context.Issues.Where(issue => issue.Code.StartsWith(prefix) && (issue.ImportSource == null || issue.ImportSource != source));
        return await others.Select(issue => issue.Code).ToHashSetAsync(session.Cancellation);
    }
}
