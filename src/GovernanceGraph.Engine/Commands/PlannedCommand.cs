using GovernanceGraph.Engine.Planning;

namespace GovernanceGraph.Engine.Commands;

/// <summary>A step with its input, ready to be taken.</summary>
/// <param name="Key">The response key of its field.</param>
/// <param name="References">The plans of the objects that the operation's payloads ask for, by dotted response path.</param>
internal sealed record PlannedCommand(string Key, CommandDefinition Command, object Input, IReadOnlyDictionary<string, Plan> References);
