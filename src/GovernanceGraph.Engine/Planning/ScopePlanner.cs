using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Plans <c>within</c>: the rows that lie in a scope (an area), at any depth, by comparing one indexed column.</summary>
public sealed class ScopePlanner(PlanContext context)
{
    public Expr Within(Query query, Argument within)
    {
        if (within.Read(context.Values) is not NodeId id || id.Type.ScopeLevels.Count == 0)
            throw new RequestException(ErrorCodes.InvalidId, "`within` must be the id of an area.");
        var key = context.Parameters.Add(values => ((NodeId)within.Read(values)!).Key, typeof(Guid), "uuid");
        var tests = Levels(id).Select(level => (Expr)new Compare(new ColumnExpr(query.Alias, query.Entity!.Scopes[level]), Comparison.Equal, key)).ToEquatable();
        return tests.Count == 1 ? tests[0] : new Or(tests);
    }

    /// <summary>The outermost level that the scope may be of; the lower, the more rows lie in it.</summary>
    public int Outermost(Argument within) => within.Read(context.Values) is NodeId { Type.ScopeLevels.Count: > 0 } id ? Levels(id).Min() : 0;

    /// <summary>The level that is known of the scope, else all that its type may have: slower, but always right.</summary>
    private IEnumerable<int> Levels(NodeId id)
    {
        var possible = id.Type.ScopeLevels.Select(l => l.Level);
        return id.Type.ScopeLevels.Count > 1 && context.ScopeLevels?.LevelOf(id.Key) is { } known ? [known] : possible;
    }
}
