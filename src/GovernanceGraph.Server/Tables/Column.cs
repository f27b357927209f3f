using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace GovernanceGraph.Server.Tables;

/// <summary>Writes one property of an entity as one column of a binary COPY, without boxing what needs none.</summary>
internal abstract class Column<TEntity>(IProperty property)
{
    /// <summary>The property's name.</summary>
    public string Property { get; } = property.Name;

    /// <summary>The quoted column.</summary>
    public string Name { get; } = EntityTable.Quote(property.GetColumnName());

    public abstract void Write(NpgsqlBinaryImporter importer, TEntity entity);

    /// <summary>The value and the rule, if the property is a text that its table would refuse.</summary>
    public virtual (string Value, string Rule)? BadText(TEntity entity) => null;

    /// <summary>The column of a mapped property; its type and conversion are the model's.</summary>
    public static Column<TEntity> Of(IProperty property)
    {
        if (property.GetTypeMapping().Converter is { } converter) return new Converted(property, converter);
        if (property.ClrType == typeof(string)) return new Text(property);
        var inner = Nullable.GetUnderlyingType(property.ClrType);
        var type = inner is not null ? typeof(Column<>.Optional<>) : property.ClrType.IsValueType ? typeof(Column<>.Value<>) : typeof(Column<>.Reference<>);
        return (Column<TEntity>)Activator.CreateInstance(type.MakeGenericType(typeof(TEntity), inner ?? property.ClrType), property)!;
    }

    private static MethodInfo Getter(IProperty property) => property.PropertyInfo!.GetMethod!;

    private static string StoreType(IProperty property) => property.GetRelationalTypeMapping().StoreTypeNameBase;

    private sealed class Value<T>(IProperty property) : Column<TEntity>(property) where T : struct
    {
        private readonly Func<TEntity, T> _get = Getter(property).CreateDelegate<Func<TEntity, T>>();
        private readonly string _type = StoreType(property);

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity) => importer.Write(_get(entity), _type);
    }

    private sealed class Optional<T>(IProperty property) : Column<TEntity>(property) where T : struct
    {
        private readonly Func<TEntity, T?> _get = Getter(property).CreateDelegate<Func<TEntity, T?>>();
        private readonly string _type = StoreType(property);

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (_get(entity) is { } value) importer.Write(value, _type);
            else importer.WriteNull();
        }
    }

    private class Reference<T>(IProperty property) : Column<TEntity>(property) where T : class
    {
        private readonly string _type = StoreType(property);

        protected Func<TEntity, T?> Get { get; } = Getter(property).CreateDelegate<Func<TEntity, T?>>();

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (Get(entity) is { } value) importer.Write(value, _type);
            else importer.WriteNull();
        }
    }

    private sealed class Text(IProperty property) : Reference<string>(property)
    {
        private readonly int? _maxLength = property.GetMaxLength();

        public override (string Value, string Rule)? BadText(TEntity entity)
        {
            if (_maxLength is not { } limit || Get(entity) is not { } text) return null;
            if (text.Length == 0) return (text, "Must not be empty.");
            if (text.Contains('\0')) return (text, "Must not hold the NUL character.");
            // The database counts characters, not UTF-16 units; no text has more of the former.
            return text.Length > limit && text.EnumerateRunes().Count() > limit ? (text, $"Must not be longer than {limit} characters.") : null;
        }
    }

    private sealed class Converted(IProperty property, ValueConverter converter) : Column<TEntity>(property)
    {
        private readonly MethodInfo _getter = Getter(property);
        private readonly string _type = StoreType(property);

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (_getter.Invoke(entity, null) is { } value) importer.Write(converter.ConvertToProvider(value)!, _type);
            else importer.WriteNull();
        }
    }
}
