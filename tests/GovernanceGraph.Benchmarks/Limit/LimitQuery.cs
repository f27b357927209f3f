using System.Text.Json;
using Npgsql;

namespace GovernanceGraph.Benchmarks.Limit;

/// <summary>
/// One operation as the best hand would write it for just this answer: its statement by heart, plain rows, JSON from C#. It parses no GraphQL, checks
/// no limits and signs no cursor, but sees the same rows (public ones) and the same masks, made in SQL.
/// </summary>
internal abstract class LimitQuery
{
    /// <summary>The one statement.</summary>
    public abstract string Sql { get; }

    /// <summary>The parameters of a request.</summary>
    public abstract void Bind(NpgsqlParameterCollection parameters, IQueryCollection query);

    /// <summary>Writes the value of <c>data</c> from the rows.</summary>
    public abstract ValueTask WriteAsync(NpgsqlDataReader rows, Utf8JsonWriter json);

    protected static NpgsqlParameter Key(IQueryCollection query, string name, int typeLength) => new NpgsqlParameter<Guid> { TypedValue = GlobalId.Key(query[name]!, typeLength) };

    protected static NpgsqlParameter Text(IQueryCollection query, string name) => new NpgsqlParameter<string> { TypedValue = query[name]! };
}
