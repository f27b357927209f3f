using System.Linq.Expressions;
using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Catalog.Choices;

/// <summary>
/// A list that C# chooses for each row out of a table of everything that it can hold, by what the row says and by who asks: so that a rule that commands keep is the very one that the graph tells. The
/// statement reads columns only, and the items are JSON before anybody asks.
/// </summary>
/// <param name="item">The record that an item is; its properties are fields.</param>
public abstract class RowChoice(Type item)
{
    private readonly List<FactPath> _facts = [];

    public Type Item => item;

    /// <summary>Everything that the list can hold.</summary>
    public abstract IReadOnlyList<object> Table { get; }

    /// <summary>How many items the list has at most.</summary>
    public abstract int Most { get; }

    /// <summary>A Boolean property of the items by which the list may be narrowed; null for none.</summary>
    public virtual string? NarrowedBy => null;

    /// <summary>What is read of the row, by the numbers that <see cref="Read{TRow}"/> gave.</summary>
    public IReadOnlyList<FactPath> Facts => _facts;

    /// <summary>Chooses for one row: writes the places in <see cref="Table"/>, in the order of the list, and gives how many they are.</summary>
    public abstract int Choose(in RowFacts row, Viewer viewer, Span<int> chosen);

    /// <summary>Something of the row, or of a row that it refers to, that is needed to choose; the rules that hide rows and values from viewers do not hold here, since nothing of it is shown.</summary>
    protected int Read<TRow>(Expression<Func<TRow, object?>> path)
    {
        _facts.Add(FactPath.Of(path));
        return _facts.Count - 1;
    }
}

/// <summary>A property of a row, or of one that it refers to.</summary>
/// <param name="Navigations">From the row to the one that has the property.</param>
public sealed record FactPath(IReadOnlyList<string> Navigations, string Property)
{
    public static FactPath Of(LambdaExpression path)
    {
        var names = new Stack<string>();
        var at = path.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? operand : path.Body;
        for (; at is MemberExpression member; at = member.Expression!) names.Push(member.Member.Name);
        if (at is not ParameterExpression || names.Count == 0) throw new ArgumentException($"{path} is no path of properties.");
        var all = names.ToArray();
        return new FactPath(all[..^1], all[^1]);
    }
}
