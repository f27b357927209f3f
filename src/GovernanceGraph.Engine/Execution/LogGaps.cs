using System.Text;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Refuses to read on behind a cursor where something is missing: the log is no longer kept so far back.</summary>
internal static class LogGaps
{
    /// <exception cref="RequestException">What follows the cursor is gone; the error names the oldest cursor that can be read behind.</exception>
    public static void Check(Plan plan, RequestValues values, StatementResult result, CursorCodec cursors)
    {
        foreach (var root in plan.Roots)
            if (root.Gap is { } gap) Check(root, gap, values, result[root.Column], cursors);
    }

    private static void Check(RootField root, LogGap gap, RequestValues values, ReadOnlySpan<byte> record, CursorCodec cursors)
    {
        Span<(int, int)> fields = new (int, int)[root.Query!.Slots.Count];
        Record.Measure(record, fields);
        var row = new Record(record, fields);
        if (row.IsNull(gap.Slot)) return;
        var floor = row[gap.Slot];
        Span<(int, int)> keys = stackalloc (int, int)[2];
        Record.Measure(floor, keys);
        throw new RequestException(new GraphError(ErrorCodes.Gap, "Events behind this cursor are no longer kept: what they changed has to be read anew. Go on behind `oldestCursor`, the oldest that can be read.")
        {
            Details = new Dictionary<string, object> { ["oldestCursor"] = Cursor(new Record(floor, keys), CursorWriting.Scope(gap.Scope, values), cursors) },
        });
    }

    private static string Cursor(Record keys, ReadOnlySpan<byte> scope, CursorCodec cursors)
    {
        Span<byte> payload = stackalloc byte[64], text = stackalloc byte[128];
        var length = CursorWriting.Payload([0, 1], keys, payload);
        return Encoding.ASCII.GetString(text[..cursors.Encode(scope, payload[..length], text, isSealed: true)]);
    }
}
