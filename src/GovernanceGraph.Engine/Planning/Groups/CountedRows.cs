using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>The rows that figures are computed from: those that the viewer may see and that lie in a scope, in a period, or pass a filter.</summary>
/// <param name="Kind">What rows they are.</param>
/// <param name="Query">A new query of them.</param>
/// <param name="Level">The outermost scope level that they may lie in; null when no scope bounds them.</param>
/// <param name="Scan">What it costs to look at all of them once.</param>
/// <param name="Price">What it costs to find them; known once they have been queried.</param>
internal sealed record CountedRows(RowKind Kind, Func<Query> Query, int? Level, long Scan, Func<long> Price)
{
    /// <summary>Those that pass further tests.</summary>
    public CountedRows Where(params IReadOnlyList<Func<string, Expr>> tests) => this with
    {
        Query = () =>
        {
            var query = Query();
            query.Where.AddRange(tests.Select(t => t(query.Alias)));
            return query;
        },
    };
}
