using GovernanceGraph.Server.Tables;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace GovernanceGraph.Server.Demo.Loading;

/// <summary>Streams entities into their table by binary COPY.</summary>
public sealed class EntityCopy(NpgsqlConnection connection)
{
    private const int RowsBetweenReports = 2_000;

    /// <summary>The model of the product, without a database.</summary>
    public static IModel Model => EntityTable.Model;

    /// <summary>The name of the table that holds an entity.</summary>
    public static string TableOf<TEntity>() => EntityTable<TEntity>.Own.Title;

    /// <summary>Writes all entities, in their order, and answers how many there were. <paramref name="written"/> hears now and then how many more are written.</summary>
    public async Task<long> WriteAsync<TEntity>(IEnumerable<TEntity> entities, Action<long> written, CancellationToken cancel)
    {
        var table = EntityTable<TEntity>.Own;
        await using var importer = await connection.BeginBinaryImportAsync(table.CopyInto(table.Name), cancel);
        var rows = 0L;
        foreach (var entity in entities)
        {
            table.Write(importer, entity);
            if (++rows % RowsBetweenReports != 0) continue;
            cancel.ThrowIfCancellationRequested();
            written(RowsBetweenReports);
        }
        await importer.CompleteAsync(cancel);
        written(rows % RowsBetweenReports);
        return rows;
    }

    /// <summary>The properties that are written: all but those that the database fills.</summary>
    internal static IReadOnlyList<IProperty> Written(IEntityType type) => EntityTable.Written(type);
}
