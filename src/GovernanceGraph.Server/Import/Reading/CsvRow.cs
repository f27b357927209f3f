using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>One row of a CSV file. Its values are exactly what the file holds: nothing is trimmed, normalised or guessed to be a number.</summary>
internal readonly struct CsvRow(RowPlace place, IReadOnlyDictionary<string, int> columns, string[] values)
{
    public RowPlace Place => place;

    /// <summary>The line it ends on.</summary>
    public long LastLine => place.Line + values.Sum(value => value.AsSpan().Count('\n'));

    /// <summary>The value of a column; empty where the row leaves it out.</summary>
    public string this[string column] => values[columns[column]];

    /// <summary>The value of a column, or null where it is empty.</summary>
    public string? Optional(string? column) => column is not null && this[column] is { Length: > 0 } value ? value : null;

    /// <summary>The value of a column that may not be empty.</summary>
    /// <exception cref="RowException">It is empty.</exception>
    public string Required(string column) => this[column] is { Length: > 0 } value ? value : throw new RowException(column, "", "Must not be empty.");

    /// <summary>The values that are not empty, by column.</summary>
    public IReadOnlyDictionary<string, string> Values
    {
        get
        {
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, index) in columns)
                if (values[index].Length > 0) found.Add(name, values[index]);
            return found;
        }
    }

    /// <summary>The first column whose value holds a character; empty when there is none.</summary>
    public string ColumnWith(char character)
    {
        foreach (var (name, index) in columns)
            if (values[index].Contains(character)) return name;
        return "";
    }
}
