namespace GovernanceGraph.Server.Import.Findings;

/// <summary>Collects findings, with a bound: a file that is wrong throughout must not fill the memory.</summary>
public sealed class FindingLog
{
    /// <summary>How many findings are kept; more are counted.</summary>
    public const int Kept = 100_000;

    private const int ValueLength = 200;
    private readonly List<Finding> _kept = [];

    /// <summary>The kept findings, in the order they were found.</summary>
    public IReadOnlyList<Finding> Findings => _kept;

    /// <summary>Rows refused.</summary>
    public long Refused { get; private set; }

    /// <summary>Findings beyond the kept ones.</summary>
    public long NotKept { get; private set; }

    /// <summary>Refuses a row. Call it once for each row, however much is wrong with it.</summary>
    public void Refuse(RowPlace place, string column, string value, string rule)
    {
        Refused++;
        Add(Severity.Error, place, column, value, rule);
    }

    /// <summary>Tells something about a row that is imported all the same.</summary>
    public void Warn(RowPlace place, string column, string value, string rule) => Add(Severity.Warning, place, column, value, rule);

    private void Add(Severity severity, RowPlace place, string column, string value, string rule)
    {
        if (_kept.Count == Kept)
        {
            NotKept++;
            return;
        }
        _kept.Add(new Finding(severity, place.File, place.Line, place.Record, column, value.Length > ValueLength ? value[..ValueLength] + "…" : value, rule));
    }
}
