using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Commands;

/// <summary>A step with its input, ready to be taken.</summary>
/// <param name="Key">The response key of its field.</param>
/// <param name="IsDry">Whether it is only tried (<c>@dryRun</c>).</param>
/// <param name="References">The plans of the objects that the operation's payloads ask for, by <see cref="PayloadPath"/>.</param>
internal sealed record PlannedCommand(string Key, CommandDefinition Command, object Input, bool IsDry, IReadOnlyDictionary<string, Plan> References);

/// <summary>Names the place of an object in a payload: response keys, each with the type that answers it, for the members of a union may ask for different things under one key.</summary>
internal static class PayloadPath
{
    public static string Of(string? above, string type, string key) => above is null ? key : $"{above}.{type}:{key}";
}
