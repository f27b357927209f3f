using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Directories;

/// <summary>One record of a directory: what it says, by the field's name. What is empty is not there.</summary>
internal sealed record DirectoryRow(RowPlace Place, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A value; null where the record says nothing.</summary>
    public string? Optional(string field) => Values.GetValueOrDefault(field);

    /// <summary>A value that must be there.</summary>
    /// <exception cref="RowException">It is not.</exception>
    public string Required(string field) => Optional(field) ?? throw new RowException(field, "", "Must not be empty.");
}
