namespace GovernanceGraph.Server.Import.Findings;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The row is imported; a person should know.</summary>
    Warning,

    /// <summary>The row is refused.</summary>
    Error,
}
