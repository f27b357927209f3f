using GovernanceGraph.Domain.Storage.Grants;

namespace GovernanceGraph.Server.Hosting;

/// <summary>What of the database is configured beside its connection strings (<c>Governance:Database</c>).</summary>
public static class DatabaseSettings
{
    /// <summary>The name of the role that servers are members of: <c>Governance__Database__ServerRole</c>. Two installations on one cluster may want two.</summary>
    public static string ServerRole() => EngineSettings.OfProcess()["Governance:Database:ServerRole"] is { Length: > 0 } name ? name : Domain.Storage.Grants.ServerRole.DefaultName;
}
