using GovernanceGraph.Engine.Catalog.Groups;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Groups;

/// <summary>Reads and checks what to group by.</summary>
internal static class GroupArguments
{
    public static List<GroupKey> Keys(PlanContext context, Argument by, Grouping grouping)
    {
        List<GroupKey> keys = [.. by.ReadList(context.Values).Cast<GroupKey>()];
        if (keys.Count is < 1 or > GroupPlanner.MaxKeys)
            throw new RequestException(GraphError.OverLimit("groupKeys", GroupPlanner.MaxKeys, keys.Count, $"`by` takes 1 to {GroupPlanner.MaxKeys} keys, not {keys.Count}."));
        if (keys.Distinct().Count() < keys.Count) throw new RequestException(ErrorCodes.InvalidArgument, "`by` names a key twice.");
        if (grouping.IsOfPeople && !context.CountsPeopleExactly && keys.GroupBy(k => k.Part).Any(part => part.Count() > 1))
            throw new RequestException(ErrorCodes.InvalidArgument, "People are counted over fixed cuts only: give `by` at most one level of area, one other property and one month.");
        return keys;
    }
}
