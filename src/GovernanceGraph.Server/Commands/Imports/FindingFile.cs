using CsvHelper;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary>Findings as a CSV file.</summary>
internal static class FindingFile
{
    public static async Task WriteAsync(string path, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        await using var file = File.Create(path);
        await using var csv = CsvWriter.Create(file);
        Row(csv, "severity", "file", "line", "record", "column", "value", "rule");
        foreach (var finding in findings)
        {
            cancellation.ThrowIfCancellationRequested();
            Row(csv, EnumText.Of(finding.Severity), finding.File, $"{finding.Line}", $"{finding.Record}", finding.Column, finding.Value, finding.Rule);
        }
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields) csv.WriteField(field);
        csv.EndRecord();
    }
}
