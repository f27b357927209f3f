using System.ComponentModel.DataAnnotations;

namespace GovernanceGraph.Server.Working;

/// <summary>The settings of the background worker: <c>Governance__Worker__PollSeconds=…</c>.</summary>
public sealed class WorkerOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Governance:Worker";

    /// <summary>Whether this server works in the background; at least one server of a database should.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Seconds between two looks at whether anything is due, 1 to 3600: how late a step may come.</summary>
    [Range(1, 3600)]
    public int PollSeconds { get; set; } = 5;

    /// <summary>Seconds for which an issue is left alone with which the work failed, 1 to 86400.</summary>
    [Range(1, 86_400)]
    public int RetrySeconds { get; set; } = 300;
}
