using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The rows beyond a cursor. One direction without nulls is a row comparison, which a matching index answers at once.</summary>
public sealed class KeysetPlanner(PlanContext context)
{
    /// <summary>The condition for rows after (or, going backward, before) the cursor. Which of its keys are null is part of the plan.</summary>
    public Expr Beyond(PageOrder order, CursorScope scope, Argument cursor, bool backward)
    {
        var input = new CursorInput(context.Cursors, scope, cursor, [.. order.Keys.Select(k => k.Column)]);
        var nulls = input.Nulls(context.Values);
        var keys = order.Keys.Select((key, i) => new Key(
            key.Sort.Expr,
            nulls[i] ? null : context.Parameters.Add(values => input.Read(values, i), key.Column.ParameterType, key.Column.StoreType),
            key.Sort.Descending != backward,
            key.Sort.IsNullable)).ToList();

        var sameDirection = keys.All(k => k.Descending == keys[0].Descending);
        if (sameDirection && keys.All(k => k.Value is not null && (!k.IsNullable || k.Descending)))
            return new RowCompare(keys.Select(k => k.Expr).ToEquatable(), keys[0].Descending ? Comparison.Less : Comparison.Greater, keys.Select(k => k.Value!).ToEquatable());
        return Lexicographic(keys);
    }

    /// <summary>a beyond, or a equal and b beyond, …; guarded by a condition on the first key alone, which an index can use.</summary>
    private static Expr Lexicographic(List<Key> keys)
    {
        Expr? rest = null;
        for (var i = keys.Count - 1; i >= 0; i--)
            rest = rest is null ? Further(keys[i]) : new Or(EquatableList.Of(Further(keys[i]), new And(EquatableList.Of(Same(keys[i]), rest))));
        return Guard(keys[0]) is { } guard ? new And(EquatableList.Of(guard, rest!)) : rest!;
    }

    /// <summary>NULL ranks highest: nothing comes after it ascending, every value after it descending.</summary>
    private static Expr Further(Key key) => key switch
    {
        { Value: null, Descending: true } => new IsNull(key.Expr, Negated: true),
        { Value: null } => new BooleanLiteral(false),
        { Descending: true } => new Compare(key.Expr, Comparison.Less, key.Value),
        { IsNullable: true } => new Or(EquatableList.Of(new Compare(key.Expr, Comparison.Greater, key.Value), new IsNull(key.Expr))),
        _ => new Compare(key.Expr, Comparison.Greater, key.Value),
    };

    private static Expr Same(Key key) => key.Value is null ? new IsNull(key.Expr) : new Compare(key.Expr, Comparison.Equal, key.Value);

    private static Expr? Guard(Key key) => key switch
    {
        { Value: null, Descending: false } => new IsNull(key.Expr),
        { Value: null } or { IsNullable: true, Descending: false } => null,
        { Descending: true } => new Compare(key.Expr, Comparison.LessOrEqual, key.Value),
        _ => new Compare(key.Expr, Comparison.GreaterOrEqual, key.Value),
    };

    private sealed record Key(Expr Expr, Expr? Value, bool Descending, bool IsNullable);
}
