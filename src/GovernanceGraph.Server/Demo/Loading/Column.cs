using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace GovernanceGraph.Server.Demo.Loading;

/// <summary>Writes one property of an entity as one column of a binary COPY.</summary>
internal abstract class Column<TEntity>
{
    public abstract void Write(NpgsqlBinaryImporter importer, TEntity entity);

    /// <summary>The column of a mapped property; its type and conversion are the model's.</summary>
    public static Column<TEntity> Of(IProperty property)
    {
        var mapping = property.GetTypeMapping();
        var getter = property.PropertyInfo!.GetMethod!;
        if (mapping.Converter is { } converter) return new Converted(getter, converter, StoreType(property));
        var inner = Nullable.GetUnderlyingType(property.ClrType);
        var type = inner is not null ? typeof(Column<>.Optional<>) : property.ClrType.IsValueType ? typeof(Column<>.Value<>) : typeof(Column<>.Reference<>);
        var closed = type.MakeGenericType(typeof(TEntity), inner ?? property.ClrType);
        return (Column<TEntity>)Activator.CreateInstance(closed, getter, StoreType(property))!;
    }

    private static string StoreType(IProperty property) => property.GetRelationalTypeMapping().StoreTypeNameBase;

    private sealed class Value<T>(MethodInfo getter, string type) : Column<TEntity> where T : struct
    {
        private readonly Func<TEntity, T> _get = getter.CreateDelegate<Func<TEntity, T>>();

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity) => importer.Write(_get(entity), type);
    }

    private sealed class Optional<T>(MethodInfo getter, string type) : Column<TEntity> where T : struct
    {
        private readonly Func<TEntity, T?> _get = getter.CreateDelegate<Func<TEntity, T?>>();

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (_get(entity) is { } value) importer.Write(value, type);
            else importer.WriteNull();
        }
    }

    private sealed class Reference<T>(MethodInfo getter, string type) : Column<TEntity> where T : class
    {
        private readonly Func<TEntity, T?> _get = getter.CreateDelegate<Func<TEntity, T?>>();

        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (_get(entity) is { } value) importer.Write(value, type);
            else importer.WriteNull();
        }
    }

    private sealed class Converted(MethodInfo getter, ValueConverter converter, string type) : Column<TEntity>
    {
        public override void Write(NpgsqlBinaryImporter importer, TEntity entity)
        {
            if (getter.Invoke(entity, null) is { } value) importer.Write(converter.ConvertToProvider(value)!, type);
            else importer.WriteNull();
        }
    }
}
