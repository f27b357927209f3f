namespace GovernanceGraph.Server.Import;

/// <summary>What all imports share.</summary>
public sealed record ImportOptions
{
    /// <summary>Reads, checks and merges everything, then takes it all back: the report is that of the real run, the database stays as it was.</summary>
    public bool DryRun { get; init; }

    /// <summary>Imports the good rows although others were refused. Without it one refused row keeps the whole import from being written.</summary>
    public bool SkipRefused { get; init; }
}
