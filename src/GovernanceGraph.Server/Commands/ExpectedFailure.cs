namespace GovernanceGraph.Server.Commands;

/// <summary>A failure that a person can mend: shown as one line, without a stack, with exit code 1.</summary>
/// <remarks>The message names the thing, the rule and the cure.</remarks>
public class ExpectedFailure(string message, Exception? inner = null) : Exception(message, inner);
