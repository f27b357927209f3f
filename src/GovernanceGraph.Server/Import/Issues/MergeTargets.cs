using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Issues;

/// <summary>Decides which closed issues are MERGED: those whose text names another issue that is known, here or in the database. A target that nobody knows leaves the issue CLOSED with its text as the outcome;
/// so does one that would make a circle, because the first issue of it must stay where the others lead.</summary>
internal static class MergeTargets
{
    /// <summary>Sets state and target of the rows whose target is known.</summary>
    public static async Task ResolveAsync(IReadOnlyList<IssueRow> rows, string source, IReadOnlySet<Guid> staged, GovernanceContext context, CancellationToken cancellation)
    {
        var known = await KnownAsync(rows, source, staged, context, cancellation);
        var into = new Dictionary<Guid, Guid>();
        foreach (var row in rows)
        {
            var target = StableId.For(source, row.MergedInto!);
            if (!known.Contains(target) || LeadsTo(into, target, row.Issue.Id)) continue;
            into.Add(row.Issue.Id, target);
            (row.Issue.State, row.Issue.MergedIntoId) = (IssueState.Merged, target);
        }
    }

    private static async Task<HashSet<Guid>> KnownAsync(IReadOnlyList<IssueRow> rows, string source, IReadOnlySet<Guid> staged, GovernanceContext context, CancellationToken cancellation)
    {
        var targets = rows.Select(row => StableId.For(source, row.MergedInto!)).ToHashSet();
        var elsewhere = targets.Except(staged).ToList();
        targets.IntersectWith(staged);
        targets.UnionWith(await context.Issues.AsNoTracking().Where(issue => elsewhere.Contains(issue.Id)).Select(issue => issue.Id).ToListAsync(cancellation));
        return targets;
    }

    private static bool LeadsTo(Dictionary<Guid, Guid> into, Guid from, Guid to)
    {
        while (from != to && into.TryGetValue(from, out var next)) from = next;
        return from == to;
    }
}
