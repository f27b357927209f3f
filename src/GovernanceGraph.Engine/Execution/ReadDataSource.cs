using Npgsql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>The pool of connections that reads run on, with the session settings that plans rely on.</summary>
public static class ReadDataSource
{
    /// <summary>
    /// Generic plans: preparing once and running often is what makes a statement cheap. The written join order is kept. No parallel gather:
    /// it may reorder string_agg. No JIT: it costs more than these statements.
    /// Look-ups by key are priced as what they are, reads from memory, or small tables are read whole for a few rows. Read-only: a plan that wrote would be a fault.
    /// </summary>
    public static NpgsqlDataSource Create(string connectionString, EngineLimits limits, int maxPrepared = 100)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = limits.ReadConnections,
            MaxAutoPrepare = maxPrepared,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            ReadBufferSize = 64 * 1024,
            Timezone = "UTC",
            CommandTimeout = limits.StatementTimeoutMilliseconds / 1000 + 2,
            Timeout = 5,
            IncludeErrorDetail = false,
            Options = string.Join(' ', new[]
            {
                "plan_cache_mode=force_generic_plan",
                "jit=off",
                "random_page_cost=1.1",
                "enable_mergejoin=off",
                "join_collapse_limit=1",
                "max_parallel_workers_per_gather=0",
                "default_transaction_read_only=on",
                $"statement_timeout={limits.StatementTimeoutMilliseconds}",
            }.Select(s => "-c " + s)),
        };
        settings.ApplicationName ??= "governance";
        return NpgsqlDataSource.Create(settings.ConnectionString);
    }
}
