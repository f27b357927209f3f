using GovernanceGraph.Engine.Planning;
using Npgsql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>
/// The connections that reads run on. A statement that is used again stays prepared on its connection, where PostgreSQL keeps its plan: about 0.2 KB for
/// each character of the statement. Long ones (which nobody's front end sends by the hundred) are therefore planned anew, on connections of their own.
/// </summary>
public sealed class ReadPools(string connectionString, EngineLimits limits) : IAsyncDisposable
{
    /// <summary>The longest statement, in characters, that stays prepared.</summary>
    private const int LongestPrepared = 6_000;

    private readonly NpgsqlDataSource _oneOff = ReadDataSource.Create(connectionString, limits, maxPrepared: 0);

    /// <summary>The pool whose statements stay prepared.</summary>
    public NpgsqlDataSource Prepared { get; } = ReadDataSource.Create(connectionString, limits);

    public NpgsqlDataSource For(Plan plan) => plan.Sql.Length <= LongestPrepared ? Prepared : _oneOff;

    public async ValueTask DisposeAsync()
    {
        await Prepared.DisposeAsync();
        await _oneOff.DisposeAsync();
    }
}
