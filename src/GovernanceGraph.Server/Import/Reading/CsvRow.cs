using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>One row of a CSV file. Its values are exactly what the file holds: nothing is trimmed, normalised or guessed to be a number.</summary>
internal readonly struct CsvRow(RowPlace place, IReadOnlyDictionary<string, int> columns, string[] values)
{
    public RowPlace Place => place;

    /// <summary>The value of a column; empty where the row leaves it out.</summary>
    public string this[string column] => values[columns[column]];

    /// <summary>The value of a column, or null where it is empty.</summary>
    public string? Optional(string? column) => column is not null && this[column] is { Length: > 0 } value ? value : null;

    /// <summary>The value of a column that may not be empty.</summary>
    /// <exception cref="RowException">It is empty.</exception>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw new RowException(column, "", "Must not be empty.");
}
