namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>Names and texts inside statements that take no parameters.</summary>
internal static class Sql
{
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
