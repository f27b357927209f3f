namespace GovernanceGraph.Server.Ide;

/// <summary>The IDE could not be fetched; the message says why and what to do.</summary>
public sealed class IdeFetchException(string message, Exception? inner = null) : Exception(message, inner);
