namespace GovernanceGraph.Server.Demo;

/// <summary>How far the loading of one table is.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Rows">Rows written so far.</param>
/// <param name="Expected">Rows that there will be, about.</param>
/// <param name="Done">Whether the table is complete; <paramref name="Rows"/> is then exact.</param>
/// <param name="Elapsed">Time since this table began.</param>
public sealed record DemoProgress(string Table, long Rows, long Expected, bool Done, TimeSpan Elapsed);

/// <summary>What was loaded.</summary>
/// <param name="Until">The day that the demo ends before.</param>
/// <param name="Tables">Each table with its rows and the time they took, in the order of loading.</param>
/// <param name="Elapsed">The time of it all, from the first look at the database to the commit.</param>
public sealed record DemoReport(DateOnly Until, IReadOnlyList<DemoProgress> Tables, TimeSpan Elapsed);
