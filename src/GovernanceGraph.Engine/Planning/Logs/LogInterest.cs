using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning.Logs;

/// <summary>Which rows of a log a subscription can mean at all, by what stands in the log itself; whether the viewer may see them, and whether they pass its filter, only the statement tells.</summary>
/// <param name="Kinds">The kinds asked for; null for all.</param>
/// <param name="Within">The scope that they lie in; null for everywhere.</param>
/// <param name="Subjects">The ids of the objects that they are about; null for all.</param>
public sealed record LogInterest(Argument? Kinds, Argument? Within, Argument? Subjects)
{
    /// <summary>The same for the values of one request.</summary>
    public LogSieve For(RequestValues values) => new(
        Kinds?.ReadList(values).Select(kind => (string)kind!).ToHashSet(),
        Within is null ? null : ((NodeId)Within.Read(values)!).Key,
        Subjects?.ReadList(values).OfType<NodeId>().Select(id => id.Key).ToHashSet());
}

/// <summary>A first look at a row of a log: what does not pass cannot be meant.</summary>
public sealed record LogSieve(IReadOnlySet<string>? Kinds, Guid? Within, IReadOnlySet<Guid>? Subjects)
{
    public bool Passes(LogRow row) =>
        (Kinds is null || Kinds.Contains(row.Kind))
        && (Within is not { } scope || row.Scopes.Contains(scope))
        && (Subjects is null || Subjects.Contains(row.Subject));
}

/// <summary>What stands in a log of one row: all that tells whom it may concern.</summary>
/// <param name="Subject">The key of the object that it is about.</param>
/// <param name="Scopes">The keys of the scopes that it lies in.</param>
public sealed record LogRow(LogPosition Position, string Kind, Guid Subject, IReadOnlyList<Guid> Scopes);
