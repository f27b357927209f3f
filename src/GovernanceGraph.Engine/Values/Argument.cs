namespace GovernanceGraph.Engine.Values;

/// <summary>
/// An argument as the planner sees it: its structure (which parts are there, which are null, how long lists of objects are) is fixed for the
/// plan; its leaves are constants of the document or paths into the variables.
/// </summary>
/// <param name="Value">A scalar, a list of scalars (<c>object?[]</c>), a list of arguments, an object of arguments, or null. Of a path: the value
/// of the request that the plan is made for; only its structure may be relied on.</param>
/// <param name="Path">Where later requests find the value; null for constants.</param>
public sealed record Argument(object? Value, VariablePath? Path)
{
    public static readonly Argument Null = new(null, null);

    public bool IsNull => Value is null;

    public IReadOnlyDictionary<string, Argument> Fields => (IReadOnlyDictionary<string, Argument>)Value!;

    /// <summary>The items; one value stands for a list of one, as GraphQL coerces it.</summary>
    public IReadOnlyList<Argument> Items => Value switch
    {
        IReadOnlyList<Argument> items => items,
        object?[] scalars => [.. scalars.Select((v, i) => new Argument(v, Path?.Then(i)))],
        _ => [this],
    };

    public object? Read(RequestValues values) => Path is null ? Value : Path.Read(values);

    /// <summary>The value at this request, as dictionaries, arrays and scalars.</summary>
    public object? Plain(RequestValues values) => Value switch
    {
        IReadOnlyDictionary<string, Argument> fields => fields.ToDictionary(f => f.Key, f => f.Value.Plain(values)),
        IReadOnlyList<Argument> items => items.Select(i => i.Plain(values)).ToArray(),
        _ => Read(values),
    };

    /// <summary>The scalars of a list argument at this request.</summary>
    public object?[] ReadList(RequestValues values) => Path is not null || Value is not IReadOnlyList<Argument> items
        ? Read(values) switch { object?[] list => list, var single => [single] }
        : [.. items.Select(i => i.Read(values))];
}
