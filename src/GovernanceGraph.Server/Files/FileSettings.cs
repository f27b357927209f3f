using GovernanceGraph.Server.LocalPostgres;
using Microsoft.Extensions.Options;

namespace GovernanceGraph.Server.Files;

/// <summary>Where files are kept and how many are taken in (<c>Governance:Files</c>).</summary>
public sealed record FileSettings
{
    /// <summary>Where these settings stand in the configuration.</summary>
    public const string Section = "Governance:Files";

    /// <summary>The folder of the files' content; all servers of one database share it. By default <c>files</c> beside the embedded PostgreSQL's data.</summary>
    public string Folder { get; init; } = Path.Combine(LocalHome.Default(), "files");

    /// <summary>The largest file, in bytes. 1 KB to 1 GB.</summary>
    public int MaxFileBytes { get; init; } = 10 << 20;

    /// <summary>How many files a request may bring. 1 to 100.</summary>
    public int MaxFiles { get; init; } = 5;

    /// <summary>The largest request with files, in bytes. 1 KB to 1 GB.</summary>
    public int MaxRequestBytes { get; init; } = 25 << 20;

    /// <summary>How long a request with files may take to arrive, in seconds. 1 to 3,600.</summary>
    public int MaxSeconds { get; init; } = 120;

    /// <summary>How many requests with files are taken in at once. 1 to 10,000.</summary>
    public int MaxAtOnce { get; init; } = 32;

    /// <summary>How often content that belongs to nothing is looked for, in minutes. 1 to 10,080.</summary>
    public int SweepMinutes { get; init; } = 60;
}

/// <summary>Refuses to start with limits that make no sense, and names each.</summary>
public sealed class FileSettingsValidator : IValidateOptions<FileSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, FileSettings options)
    {
        string?[] faults =
        [
            options.Folder.Length > 0 && Path.IsPathFullyQualified(options.Folder) ? null : $"{FileSettings.Section}:Folder is '{options.Folder}'; give the whole path of a folder.",
            Range(nameof(options.MaxFileBytes), options.MaxFileBytes, 1 << 10, 1 << 30),
            Range(nameof(options.MaxFiles), options.MaxFiles, 1, 100),
            Range(nameof(options.MaxRequestBytes), options.MaxRequestBytes, 1 << 10, 1 << 30),
            Range(nameof(options.MaxSeconds), options.MaxSeconds, 1, 3600),
            Range(nameof(options.MaxAtOnce), options.MaxAtOnce, 1, 10_000),
            Range(nameof(options.SweepMinutes), options.SweepMinutes, 1, 7 * 24 * 60),
        ];
        return faults.OfType<string>().ToList() is { Count: > 0 } found ? ValidateOptionsResult.Fail(found) : ValidateOptionsResult.Success;
    }

    private static string? Range(string option, int value, int least, int most) =>
        value >= least && value <= most ? null : $"{FileSettings.Section}:{option} is {value}; it must be from {least} to {most}.";
}
