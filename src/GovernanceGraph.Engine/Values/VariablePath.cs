namespace GovernanceGraph.Engine.Values;

/// <summary>Where a value lies inside the variables: which variable, then keys of input objects and indexes of lists.</summary>
public sealed class VariablePath(int variable, object[] steps)
{
    /// <summary>The index of the variable.</summary>
    public int Variable => variable;

    public VariablePath Then(object step) => new(variable, [.. steps, step]);

    public object? Read(RequestValues values)
    {
        var value = values.Variables[variable];
        foreach (var step in steps)
            value = step is int index ? ((object?[])value!)[index] : ((Dictionary<string, object?>)value!)[(string)step];
        return ReferenceEquals(value, RequestValues.Absent) ? null : value;
    }
}
