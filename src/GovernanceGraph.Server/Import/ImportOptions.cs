using GovernanceGraph.Server.Import.Reading;

namespace GovernanceGraph.Server.Import;

/// <summary>What all imports share.</summary>
public sealed record ImportOptions
{
    /// <summary>Reads, checks and merges everything, then takes it all back: the report is that of the real run, the database stays as it was.</summary>
    public bool DryRun { get; init; }

    /// <summary>Imports the good rows although others were refused. Without it one refused row keeps the whole import from being written.</summary>
    public bool SkipRefused { get; init; }

    /// <summary>What the files are in; null for what their mark says, else UTF-8.</summary>
    public FileEncoding? Encoding { get; init; }

    /// <summary>Retires rows that the source gave once and no longer gives: they end, they are never deleted.</summary>
    public bool RetireMissing { get; init; }

    /// <summary>The most that may be retired of one table's living rows of the source, in percent: a file that was cut short must not end half a city.</summary>
    public double RetireLimit { get; init; } = 10;
}
