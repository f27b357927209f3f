using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import.Popolo;

/// <summary>The legislative periods of a file: what a membership begins and ends with that says nothing else.</summary>
internal sealed class PopoloPeriods
{
    private readonly Dictionary<string, (string? Start, string? End)> _periods = new(StringComparer.Ordinal);

    public static PopoloPeriods Of(IEnumerable<JsonRecord> events)
    {
        var periods = new PopoloPeriods();
        foreach (var record in events)
            if (record.Optional("id") is { } id) periods._periods.TryAdd(id, (record.Optional("start_date"), record.Optional("end_date")));
        return periods;
    }

    /// <summary>When a period begins and ends, as the file writes it; nulls when nobody knows.</summary>
    public (string? Start, string? End) Find(string? id) => id is null ? default : _periods.GetValueOrDefault(id);
}
