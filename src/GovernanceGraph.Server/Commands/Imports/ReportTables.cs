using System.Globalization;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using Spectre.Console;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary>An import's report for people: findings on standard error, the summary on standard output.</summary>
internal static class ReportTables
{
    private const int Shown = 20;

    public static void Show(Screen screen, ImportReport report)
    {
        if (report.Findings.Count > 0) screen.Say(PlainTable.Text(Findings(report)));
        var notShown = report.Findings.Count - Shown + report.FindingsNotListed;
        if (notShown > 0) screen.Say($"and {notShown:N0} more: --errors FILE or --json gives them all.");
        screen.Data(PlainTable.Text(Summary(report)));
        if (report.OnTime is { } onTime)
            screen.Data($"On-time verdicts: {onTime.Compared:N0} compared, {onTime.Agreeing:N0} agree, {onTime.Differing:N0} differ; {onTime.WithoutVerdict:N0} closed rows carry none.");
        screen.Say(Outcome(report));
    }

    private static string Outcome(ImportReport report)
    {
        var took = string.Create(CultureInfo.InvariantCulture, $"{report.Read:N0} rows in {report.Seconds:0.0} s");
        if (report.DryRun) return $"{took}. Dry run: nothing was written.";
        return report.Written ? $"{took}." : $"{took}. Nothing was written, because {report.Refused:N0} rows were refused: mend them, or import the others with --skip-refused.";
    }

    private static Table Summary(ImportReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("");
        foreach (var title in (string[])["read", "inserted", "updated", "unchanged", "retired", "folded", "refused"]) table.AddColumn(new TableColumn(title).RightAligned());
        table.AddRow(report.Import, Number(report.Read), "", "", "", "", Number(report.Folded), Number(report.Refused));
        foreach (var count in report.Entities) table.AddRow(Markup.Escape(count.Entity), "", Number(count.Inserted), Number(count.Updated), Number(count.Unchanged), Number(count.Retired), "", "");
        return table;
    }

    private static Table Findings(ImportReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("severity", "file", "line", "record", "column", "value", "rule");
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Severity).Take(Shown)) table.AddRow(Cells(finding));
        return table;
    }

    private static string[] Cells(Finding finding) =>
        [.. new[] { EnumText.Of(finding.Severity), finding.File, $"{finding.Line}", $"{finding.Record}", finding.Column, finding.Value, finding.Rule }.Select(Markup.Escape)];

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
