using GovernanceGraph.Engine.Errors;
using Npgsql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>What a failing statement means to a client. Nothing of the database's own words leaves.</summary>
public static class DatabaseFaults
{
    public static (Outcome Outcome, GraphError Error) Of(NpgsqlException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => (Outcome.TimedOut, new GraphError(ErrorCodes.Timeout, "The operation took longer than the server allows; ask for less, or narrow it with `within` or an indexed filter.")),
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections } => Unavailable,
        PostgresException { SqlState: PostgresErrorCodes.InvalidParameterValue } => (Outcome.Failed, new GraphError(ErrorCodes.Internal, "The database does not know the time zone of the area; whoever runs the server has to correct it.")),
        PostgresException => (Outcome.Failed, new GraphError(ErrorCodes.Internal, "The server failed to answer; the fault is logged under this trace id.")),
        { InnerException: TimeoutException } => (Outcome.TimedOut, new GraphError(ErrorCodes.Timeout, "The operation took longer than the server allows.")),
        _ => Unavailable,
    };

    /// <summary>The fault of the database that an exception comes from (EF Core wraps them); null when it is none.</summary>
    public static NpgsqlException? Behind(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            if (cause is NpgsqlException found) return found;
        return null;
    }

    private static (Outcome, GraphError) Unavailable => (Outcome.Unavailable, new GraphError(ErrorCodes.DatabaseUnavailable, "The database cannot be reached now; try again in a few seconds."));
}
