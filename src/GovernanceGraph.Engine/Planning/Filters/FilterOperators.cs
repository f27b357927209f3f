using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Planning.Filters;

/// <summary>The operators of each kind of value, in the order in which the schema shows them (HotChocolate's order; ours come last).</summary>
public static class FilterOperators
{
    private static readonly FilterOperator Equal = new Equality();
    private static readonly FilterOperator In = new Membership();

    public static readonly IReadOnlyList<FilterOperator> Boolean = WithComplements(Equal);

    public static readonly IReadOnlyList<FilterOperator> Id = WithComplements(Equal, In);

    public static readonly IReadOnlyList<FilterOperator> Enumeration = WithComplements(Equal, In);

    public static readonly IReadOnlyList<FilterOperator> Comparable = WithComplements(
        Equal,
        In,
        new Ordering("gt", Comparison.Greater),
        new Ordering("gte", Comparison.GreaterOrEqual),
        new Ordering("lt", Comparison.Less),
        new Ordering("lte", Comparison.LessOrEqual));

    public static readonly IReadOnlyList<FilterOperator> Text = WithComplements(
        Equal,
        new TextMatch("contains", Function.Contains),
        In,
        new TextMatch("startsWith", Function.StartsWith),
        new TextMatch("endsWith", Function.EndsWith),
        new TextMatch("containsAnyCase", Function.ContainsAnyCase));

    /// <summary>The names of operators that an index can serve.</summary>
    public static readonly IReadOnlySet<string> Anchoring = new[] { Text, Comparable }.SelectMany(o => o).Where(o => o.CanAnchor).Select(o => o.Name).ToHashSet();

    private static List<FilterOperator> WithComplements(params FilterOperator[] operators)
    {
        var all = new List<FilterOperator>();
        foreach (var one in operators)
        {
            all.Add(one);
            all.Add(new Complement(one.Name == "eq" ? "neq" : "n" + one.Name, one));
        }

        return all;
    }
}
