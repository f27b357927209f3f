using System.Globalization;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>What is known of a row while planning: the types it may have, and columns that a filter has pinned to a constant.</summary>
/// <param name="Types">At least one, all of one entity.</param>
/// <param name="Pinned">Columns with their only possible text, such as the tier of <c>grids(where: { tier: { eq: 2 } })</c>.</param>
public sealed record RowKind(IReadOnlyList<NodeType> Types, IReadOnlyDictionary<Column, string> Pinned)
{
    private static readonly Dictionary<Column, string> Nothing = [];

    public Entity Entity => Types[0].Entity;

    public static RowKind Of(params IReadOnlyList<NodeType> types) => new(types, Nothing);

    public static RowKind Of(Entity entity, NodeType? only) => only is null ? Of(entity.Types) : Of(only);

    /// <summary>The scope levels that the row may have, each with the condition that tells it; one without a condition when only one is possible.</summary>
    public IReadOnlyList<(int Level, Condition? When)> ScopeLevels()
    {
        var levels = (from type in Types
                      from level in type.ScopeLevels
                      where level.When is not { } when || !Pinned.TryGetValue(when.Column, out var value) || when.Values.Contains(value)
                      select (level.Level, When: level.When ?? type.Discriminator)).ToList();
        return levels.Count == 1 ? [(levels[0].Level, null)] : levels;
    }

    /// <summary>The same kind, with what a filter's own <c>field: { eq: constant }</c> says of every row.</summary>
    public RowKind Pinning(Argument? where, IInputObjectGraphType? input)
    {
        if (where is null) return this;
        var pinned = new Dictionary<Column, string>();
        foreach (var (name, operand) in where.Fields)
            if (input!.GetField(name) is PlannedInputField { Binding: ColumnBinding binding } && !operand.IsNull && operand.Fields.TryGetValue("eq", out var value) && value is { Path: null, Value: int or string })
                pinned[binding.Column] = Convert.ToString(value.Value, CultureInfo.InvariantCulture)!;
        return this with { Pinned = pinned };
    }

    public Expr? TypeCondition(string alias) =>
        Types.Count == Entity.Types.Count ? null : Conditions.Expr(alias, new Condition(Entity.TypeTag!, [.. Types.Select(t => t.Tag!)]));
}

/// <summary>Turns the catalogue's constant conditions into expressions.</summary>
public static class Conditions
{
    public static Expr Expr(string alias, Condition condition)
    {
        var column = new ColumnExpr(alias, condition.Column);
        Expr test = condition.Values.Count == 1
            ? new Compare(column, Comparison.Equal, new TextLiteral(condition.Values[0]))
            : new InList(column, condition.Values.Select(v => (Expr)new TextLiteral(v)).ToEquatable());
        return condition.Negated ? new Not(test) : test;
    }
}
