using GovernanceGraph.Engine.Catalog;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// What it costs to look at all rows of a list once, which a filter, a sort without an index, a place or a count may have to do. One unit is
/// about 0.4 ms of PostgreSQL, measured on the demo district (60,000 issues): a full anonymous budget is about one second.
/// </summary>
internal static class ScanPrice
{
    /// <summary>How much more a test of a part of a text costs than reading the row.</summary>
    public const int TextMatch = 1;

    /// <summary>The same where letters are made small first.</summary>
    public const int AnyCaseMatch = 4;

    /// <summary>How much more a test of one referenced row costs.</summary>
    public const int Reference = 1;

    /// <summary>How much more a test of a row's collection costs.</summary>
    public const int Collection = 4;

    /// <summary>A collection of a big table behind a reference: many rows share the one that they refer to, so that all of the table is read, whatever the scope.</summary>
    public const long SharedCollection = Collection * Everything;

    /// <summary>And each collection behind such a one is read for every one of its rows.</summary>
    public const int BehindShared = 8;

    /// <summary>A search of one big table: its newest rows are looked at, then at most a bounded number of finds.</summary>
    public const long Search = 20;

    private const long Everything = 100;
    private const long RelatedRows = 15;
    private const long SmallTable = 2;

    /// <summary>By the outermost level of the scope that the rows lie in; each level holds a few times less than the one above.</summary>
    private static readonly long[] ByLevel = [Everything, Everything, Everything, 20, 3, 1];

    /// <param name="isRelated">Whether a relation to one row bounds the rows.</param>
    /// <param name="level">The outermost scope level that the rows may lie in; null when no scope bounds them.</param>
    public static long Of(Entity entity, bool isRelated, int? level)
    {
        var price = isRelated ? RelatedRows : Everything;
        if (level is { } known) price = Math.Min(price, ByLevel[Math.Min(known, ByLevel.Length - 1)]);
        return entity.IsBig ? price : Math.Min(price, SmallTable);
    }

    /// <summary>The rows of one group are a part of all, where an index finds them.</summary>
    public static long OfGroup(long scan, bool isIndexed) => isIndexed ? Math.Max(1, scan / 8) : scan;

    /// <summary>A count reads no more than an index, where nothing is tested.</summary>
    public static long OfCount(long scan) => Math.Max(1, scan * 3 / 5);
}
