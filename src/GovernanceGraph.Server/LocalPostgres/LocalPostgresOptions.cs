namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Where the embedded PostgreSQL lives and how it runs. The defaults suit <c>./run</c>.</summary>
public sealed record LocalPostgresOptions
{
    /// <summary>The folder for downloaded binaries and, unless <see cref="DataFolder"/> is set, for the cluster.</summary>
    public string Home { get; init; } = LocalHome.Default();

    /// <summary>The cluster's folder; by default <c>postgres/&lt;major version&gt;</c> in <see cref="Home"/>.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Sets a cluster apart from the one that is served: its folder is then <c>postgres/&lt;name&gt;-&lt;major version&gt;</c>.</summary>
    public string? ClusterName { get; init; }

    /// <summary>A folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>, used as it is; by default the environment's <c>GOVERNANCE_POSTGRES_BIN</c>.</summary>
    public string? BinFolder { get; init; } = Environment.GetEnvironmentVariable("GOVERNANCE_POSTGRES_BIN") is { Length: > 0 } folder ? folder : null;

    /// <summary>The loopback port; by default the one of the last start or, if another program has it, any free one.</summary>
    public int? Port { get; init; }

    /// <summary>False only for data that nobody would miss: PostgreSQL then does not wait for the disk.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>How long a start or a stop may take, recovery after a crash included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);
}
