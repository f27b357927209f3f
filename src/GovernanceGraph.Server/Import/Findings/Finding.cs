namespace GovernanceGraph.Server.Import.Findings;

/// <summary>Something that a row says and a rule minds.</summary>
/// <param name="Severity">Whether the row was refused.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Record">The number of the row or feature in its file.</param>
/// <param name="Column">The column or property.</param>
/// <param name="Value">What it holds, cut to 200 characters.</param>
/// <param name="Rule">The rule, and the cure where there is one.</param>
public sealed record Finding(Severity Severity, string File, long Line, long Record, string Column, string Value, string Rule);
