using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>An entity's table as the EF Core model has it: the one source of names, types and lengths.</summary>
internal sealed class EntityTable
{
    private static readonly IModel Model = ModelOnly();

    private readonly Column[] _columns;

    private EntityTable(IEntityType type)
    {
        Name = Quote(type.GetTableName()!);
        Title = type.GetTableName()!;
        _columns = [.. type.GetProperties().Where(IsWritten).Select(property => new Column(property))];
        Key = Quote(type.FindPrimaryKey()!.Properties.Single().GetColumnName());
    }

    /// <summary>The quoted name.</summary>
    public string Name { get; }

    /// <summary>The name as people say it.</summary>
    public string Title { get; }

    /// <summary>The quoted key column.</summary>
    public string Key { get; }

    /// <summary>The quoted columns that are written, with commas.</summary>
    public string Columns => string.Join(", ", _columns.Select(column => column.Name));

    public static EntityTable Of<T>() => new(Model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no entity of the model."));

    /// <summary>The quoted column of a property.</summary>
    public string ColumnOf(string property) => _columns.Single(column => column.Property == property).Name;

    /// <summary>Writes one row of a binary COPY of <see cref="Columns"/>.</summary>
    public void Write(NpgsqlBinaryImporter importer, object entity)
    {
        importer.StartRow();
        foreach (var column in _columns) column.Write(importer, entity);
    }

    /// <summary>The first text of the entity that its table would refuse, as property and rule; null when there is none.</summary>
    public (string Property, string Value, string Rule)? FirstBadText(object entity)
    {
        foreach (var column in _columns)
            if (column.BadText(entity) is { } bad) return (column.Property, bad.Value, bad.Rule);
        return null;
    }

    private static bool IsWritten(IProperty property) => !property.IsShadowProperty() && property.GetBeforeSaveBehavior() == PropertySaveBehavior.Save;

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IModel ModelOnly()
    {
        using var context = new GovernanceContext(GovernanceContextOptions.For("Host=unused"));
        return context.Model;
    }

    private sealed class Column(IProperty property)
    {
        private readonly string _type = property.GetRelationalTypeMapping().StoreTypeNameBase;
        private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;
        private readonly int? _maxLength = property.ClrType == typeof(string) ? property.GetMaxLength() : null;

        public string Property => property.Name;

        public string Name { get; } = Quote(property.GetColumnName());

        public void Write(NpgsqlBinaryImporter importer, object entity)
        {
            if (Value(entity) is not { } value) importer.WriteNull();
            else importer.Write(_converter is null ? value : _converter.ConvertToProvider(value)!, _type);
        }

        public (string Value, string Rule)? BadText(object entity)
        {
            if (_maxLength is not { } limit || Value(entity) is not string text) return null;
            if (text.Length == 0) return (text, "Must not be empty.");
            if (text.Contains('\0')) return (text, "Must not hold the NUL character.");
            // The database counts characters, not UTF-16 units; no text has more of the former.
            return text.Length > limit && text.EnumerateRunes().Count() > limit ? (text, $"Must not be longer than {limit} characters.") : null;
        }

        private object? Value(object entity) => property.GetGetter().GetClrValue(entity);
    }
}
