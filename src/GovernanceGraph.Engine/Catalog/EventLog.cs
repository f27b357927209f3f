namespace GovernanceGraph.Engine.Catalog;

/// <summary>What makes an entity's rows a log that can be followed: their order, and where it is complete.</summary>
/// <param name="Turn">The first key of the order.</param>
/// <param name="Sequence">The second key of the order.</param>
/// <param name="Kind">What kind of event a row is.</param>
/// <param name="Subject">The reference to the object that a row is about; its key stands in the row.</param>
/// <param name="Floor">The table of one row that says up to where rows are no longer kept, by columns of the same names as <paramref name="Turn"/> and <paramref name="Sequence"/>.</param>
/// <param name="Horizon">The database's function of the turn from which on rows may still come below those that are there: nothing at or above it is read.</param>
/// <param name="Channel">What the database notifies on when there are new rows.</param>
public sealed record EventLog(Column Turn, Column Sequence, Column Kind, Relation Subject, Entity Floor, string Horizon, string Channel)
{
    /// <summary>The order of the log: cursors are made of these.</summary>
    public IReadOnlyList<Column> Keys { get; } = [Turn, Sequence];

    /// <summary>The same of the floor.</summary>
    public IReadOnlyList<Column> FloorKeys { get; } = [Floor.Columns[Turn.Property], Floor.Columns[Sequence.Property]];
}
