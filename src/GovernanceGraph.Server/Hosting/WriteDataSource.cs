using GovernanceGraph.Domain.Events;
using GovernanceGraph.Engine;
using Npgsql;

namespace GovernanceGraph.Server.Hosting;

/// <summary>The pool of connections that commands and the audit log write on: few, apart from those of reads, so that neither waits for the other. Whoever commits on one tells the log's followers.</summary>
internal static class WriteDataSource
{
    private const int MostConnections = 20;

    public static NpgsqlDataSource Create(string connectionString, EngineLimits limits) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
    {
        MaxPoolSize = MostConnections,
        MaxAutoPrepare = 20,
        AutoPrepareMinUsages = 2,
        Timezone = "UTC",
        CommandTimeout = limits.StatementTimeoutMilliseconds / 1000 + 2,
        Timeout = 5,
        IncludeErrorDetail = false,
        ApplicationName = "governance-write",
        Options = $"-c statement_timeout={limits.StatementTimeoutMilliseconds} -c idle_in_transaction_session_timeout=30000 -c {EventLog.Teller}=on",
    }.ConnectionString);
}
