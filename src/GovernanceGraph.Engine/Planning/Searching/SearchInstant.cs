using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Searching;

/// <summary>The instant as of which finds are ranked: now on the first page, the first page's on all later ones.</summary>
internal sealed class SearchInstant(CursorInput? cursor, int key, Clock clock)
{
    public object Read(RequestValues values)
    {
        if (cursor is not null) return cursor.Read(values, key)!;
        if (values.Remembered<object>(this) is { } known) return known;
        object now = clock.Now;
        values.Remember(this, now);
        return now;
    }
}
