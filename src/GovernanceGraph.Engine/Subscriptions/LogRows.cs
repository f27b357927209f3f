using System.Text;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Planning.Logs;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>Reads the answers to <see cref="LogFollowing"/>'s statements.</summary>
internal static class LogRows
{
    private const int Turn = 0, Sequence = 1, Kind = 2, Subject = 3, FirstScope = 4;

    /// <summary>The new rows, and whether further ones wait for a transaction to end.</summary>
    public static (IReadOnlyList<LogRow> Rows, bool IsWaiting) Read(ReadOnlySpan<byte> answer, int scopes)
    {
        Span<(int, int)> outer = stackalloc (int, int)[2], fields = new (int, int)[FirstScope + scopes];
        Record.Measure(answer, outer);
        var record = new Record(answer, outer);
        var rows = new List<LogRow>();
        var data = record[0];
        for (var at = 0; at < data.Length;)
        {
            var length = Record.Measure(data[at..], fields);
            rows.Add(Row(new Record(data[at..], fields), scopes));
            at += length;
        }

        return (rows, !record.IsNull(1));
    }

    /// <summary>Where the log ends: at its last row, else at its floor.</summary>
    public static LogPosition End(ReadOnlySpan<byte> answer)
    {
        Span<(int, int)> outer = stackalloc (int, int)[2], keys = stackalloc (int, int)[2];
        Record.Measure(answer, outer);
        var record = new Record(answer, outer);
        var row = record[record.IsNull(0) ? 1 : 0];
        Record.Measure(row, keys);
        return Position(new Record(row, keys), [Turn, Sequence]);
    }

    /// <summary>The place that two slots of a row tell.</summary>
    public static LogPosition Position(Record row, ReadOnlySpan<int> slots) => new(Wire.Integer(row[slots[0]]), Wire.Integer(row[slots[1]]));

    private static LogRow Row(Record row, int scopes)
    {
        var lies = new List<Guid>(scopes);
        for (var scope = 0; scope < scopes; scope++)
            if (!row.IsNull(FirstScope + scope)) lies.Add(new Guid(row[FirstScope + scope], bigEndian: true));
        return new LogRow(Position(row, [Turn, Sequence]), Encoding.UTF8.GetString(row[Kind]), new Guid(row[Subject], bigEndian: true), lies);
    }
}
