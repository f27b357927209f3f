using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace GovernanceGraph.Server.Demo.Loading;

/// <summary>Streams entities into their table by binary COPY; table, columns and types come from the EF Core model. Columns that the database fills are left to it.</summary>
public sealed class EntityCopy(IModel model, NpgsqlConnection connection)
{
    private const int RowsBetweenReports = 2_000;

    /// <summary>The model of the product, without a database.</summary>
    public static IModel Model { get; } = new GovernanceContext(GovernanceContextOptions.For("Host=nowhere")).Model;

    /// <summary>The name of the table that holds an entity.</summary>
    public string TableOf<TEntity>() => EntityType<TEntity>().GetTableName()!;

    /// <summary>Writes all entities, in their order, and answers how many there were. <paramref name="written"/> hears now and then how many more are written.</summary>
    public async Task<long> WriteAsync<TEntity>(IEnumerable<TEntity> entities, Action<long> written, CancellationToken cancel)
    {
        var properties = Written(EntityType<TEntity>());
        var columns = properties.Select(Column<TEntity>.Of).ToArray();
        await using var importer = await connection.BeginBinaryImportAsync(Statement<TEntity>(properties), cancel);
        var rows = 0L;
        foreach (var entity in entities)
        {
            importer.StartRow();
            foreach (var column in columns) column.Write(importer, entity);
            if (++rows % RowsBetweenReports != 0) continue;
            cancel.ThrowIfCancellationRequested();
            written(RowsBetweenReports);
        }
        await importer.CompleteAsync(cancel);
        written(rows % RowsBetweenReports);
        return rows;
    }

    private IEntityType EntityType<TEntity>() => model.FindEntityType(typeof(TEntity)) ?? throw new ArgumentException($"{typeof(TEntity).Name} is no entity of the model.");

    private string Statement<TEntity>(IReadOnlyList<IProperty> properties) =>
        $"COPY {Quote(TableOf<TEntity>())} ({string.Join(", ", properties.Select(property => Quote(property.GetColumnName())))}) FROM STDIN (FORMAT BINARY)";

    /// <summary>The properties that are written: all but those that the database fills.</summary>
    internal static IReadOnlyList<IProperty> Written(IEntityType type) =>
        [.. type.GetProperties().Where(property => !property.IsShadowProperty() && property.GetBeforeSaveBehavior() == PropertySaveBehavior.Save)];

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"")}\"";
}
