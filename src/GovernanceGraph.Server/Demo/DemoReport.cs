namespace GovernanceGraph.Server.Demo;

/// <summary>One table of the demo.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Rows">How many rows were written.</param>
/// <param name="Seconds">How long they took.</param>
public sealed record DemoTable(string Table, long Rows, double Seconds);

/// <summary>What was loaded.</summary>
/// <param name="Until">The day that the demo ends before.</param>
/// <param name="Tables">Each table, in the order of loading.</param>
/// <param name="Seconds">The time of it all, from the first look at the database to its statistics.</param>
public sealed record DemoReport(DateOnly Until, IReadOnlyList<DemoTable> Tables, double Seconds);
