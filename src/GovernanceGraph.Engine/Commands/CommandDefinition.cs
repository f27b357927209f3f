namespace GovernanceGraph.Engine.Commands;

/// <summary>
/// One step that a viewer can take: a field of <c>Mutation</c>. <c>AcceptIssue</c> becomes
/// <c>acceptIssue(input: AcceptIssueInput!): AcceptIssuePayload!</c>; the payload has the members of <see cref="Result"/> and
/// <c>errors: [AcceptIssueError!]</c>, a union of <see cref="Errors"/>. Types are made from C# records; their docstrings are the descriptions.
/// </summary>
/// <param name="input">What it takes: a record whose name ends in <c>Input</c>.</param>
/// <param name="result">What it gives back when it is done: a record. A member of type <see cref="EntityKey{T}"/> is an object of the graph, read by a plan afterwards.</param>
/// <param name="errors">The ways in which it may refuse: records of <see cref="CommandError"/>.</param>
public abstract class CommandDefinition(Type input, Type result, params IReadOnlyList<Type> errors)
{
    /// <summary>The name of the step, in C#'s spelling.</summary>
    public string Name => GetType().Name;

    public Type Input => input;

    public Type Result => result;

    public IReadOnlyList<Type> Errors => errors;

    /// <summary>What it costs beside what its payload reads: a few statements and a commit.</summary>
    public virtual long Cost => 25;
}

/// <summary>An object of the graph in a payload, by its key.</summary>
/// <typeparam name="T">The entity.</typeparam>
public readonly record struct EntityKey<T>(Guid Key) : IEntityKey;

/// <inheritdoc cref="EntityKey{T}"/>
public interface IEntityKey
{
    Guid Key { get; }
}
