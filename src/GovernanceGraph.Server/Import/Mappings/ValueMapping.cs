using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Mappings;

/// <summary>What the values of a source mean here.</summary>
public sealed record ValueMapping<T> where T : struct, Enum
{
    /// <summary>What each value means.</summary>
    public Dictionary<string, T> Values { get; init; } = [];

    /// <summary>What all other values mean, and none; null to refuse them.</summary>
    public T? Default { get; init; }

    /// <summary>What a value means.</summary>
    /// <exception cref="RowException">Nobody said.</exception>
    internal T Of(string column, string? value) =>
        value is not null && Values.TryGetValue(value, out var known) ? known
        : Default ?? throw new RowException(column, value ?? "", Values.Count == 0 ? "The mapping says neither what this means nor a default." : $"Must be one of {string.Join(", ", Values.Keys)}, or be added to the mapping, which has no default.");
}
