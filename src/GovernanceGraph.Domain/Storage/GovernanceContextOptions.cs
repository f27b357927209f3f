using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace GovernanceGraph.Domain.Storage;

/// <summary>The one way to set up <see cref="GovernanceContext"/>: PostgreSQL, snake_case names.</summary>
public static class GovernanceContextOptions
{
    /// <summary>Uses the database of a connection string.</summary>
    public static DbContextOptionsBuilder UseGovernance(this DbContextOptionsBuilder builder, string connectionString) =>
        builder.UseNpgsql(connectionString).UseSnakeCaseNamingConvention();

    /// <summary>Uses a data source that others share.</summary>
    public static DbContextOptionsBuilder UseGovernance(this DbContextOptionsBuilder builder, NpgsqlDataSource dataSource) =>
        builder.UseNpgsql(dataSource).UseSnakeCaseNamingConvention();

    /// <summary>The finished options for a data source that others share.</summary>
    /// <param name="dataSource">The pool of connections.</param>
    /// <param name="interceptors">Who is told of what the context does.</param>
    public static DbContextOptions<GovernanceContext> For(NpgsqlDataSource dataSource, params IEnumerable<IInterceptor> interceptors)
    {
        var builder = new DbContextOptionsBuilder<GovernanceContext>();
        builder.UseGovernance(dataSource);
        builder.AddInterceptors(interceptors);
        return builder.Options;
    }

    /// <summary>The finished options for a connection string.</summary>
    public static DbContextOptions<GovernanceContext> For(string connectionString)
    {
        var builder = new DbContextOptionsBuilder<GovernanceContext>();
        builder.UseGovernance(connectionString);
        return builder.Options;
    }
}
