using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace GovernanceGraph.Server.Tables;

/// <summary>What all tables share: the model that they come from.</summary>
internal static class EntityTable
{
    /// <summary>The model of the product, without a database.</summary>
    public static IModel Model { get; } = ModelOnly();

    /// <summary>The properties that are written: all but those that the database fills.</summary>
    public static IReadOnlyList<IProperty> Written(IEntityType type) =>
        [.. type.GetProperties().Where(property => !property.IsShadowProperty() && property.GetBeforeSaveBehavior() == PropertySaveBehavior.Save)];

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IModel ModelOnly()
    {
        using var context = new GovernanceContext(GovernanceContextOptions.For("Host=unused"));
        return context.Model;
    }
}

/// <summary>An entity's table as the EF Core model has it, the one source of names, types and lengths; and how its rows are written by binary COPY.</summary>
internal sealed class EntityTable<TEntity>
{
    private readonly Column<TEntity>[] _columns;
    private readonly IEntityType _type;

    private EntityTable(IEntityType type)
    {
        _type = type;
        Title = type.GetTableName()!;
        Name = EntityTable.Quote(Title);
        _columns = [.. EntityTable.Written(type).Select(Column<TEntity>.Of)];
        Columns = string.Join(", ", _columns.Select(column => column.Name));
    }

    /// <summary>The table of the product's model.</summary>
    public static EntityTable<TEntity> Own { get; } = new(EntityTable.Model.FindEntityType(typeof(TEntity)) ?? throw new ArgumentException($"{typeof(TEntity).Name} is no entity of the model."));

    /// <summary>The quoted name.</summary>
    public string Name { get; }

    /// <summary>The name as people say it.</summary>
    public string Title { get; }

    /// <summary>The quoted key column, of tables whose key is one.</summary>
    public string Key => Keys.Single();

    /// <summary>The quoted key columns.</summary>
    public IEnumerable<string> Keys => _type.FindPrimaryKey()!.Properties.Select(property => EntityTable.Quote(property.GetColumnName()));

    /// <summary>The quoted columns that are written, with commas. Columns that the database fills are left to it.</summary>
    public string Columns { get; }

    /// <summary>The quoted column of a property.</summary>
    public string ColumnOf(string property) => _columns.Single(column => column.Property == property).Name;

    /// <summary>Begins a binary COPY of <see cref="Columns"/> into this table, or into another that has them.</summary>
    public string CopyInto(string table) => $"COPY {table} ({Columns}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Writes one row.</summary>
    public void Write(NpgsqlBinaryImporter importer, TEntity entity)
    {
        importer.StartRow();
        foreach (var column in _columns) column.Write(importer, entity);
    }

    /// <summary>The first text of the entity that its table would refuse, as property and rule; null when there is none.</summary>
    public (string Property, string Value, string Rule)? FirstBadText(TEntity entity)
    {
        foreach (var column in _columns)
            if (column.BadText(entity) is { } bad) return (column.Property, bad.Value, bad.Rule);
        return null;
    }
}
