namespace GovernanceGraph.Server.Import.Findings;

/// <summary>A row that breaks a rule, thrown from wherever the rule is and turned into a finding where the row is known.</summary>
internal sealed class RowException(string column, string value, string rule) : Exception(rule)
{
    public string Column { get; } = column;

    public string Value { get; } = value;
}
