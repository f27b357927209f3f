using GovernanceGraph.Engine.Planning;
using Npgsql;

namespace GovernanceGraph.Engine.Execution;

/// <summary>Binds a plan's parameters with their own types, so that values are sent in binary and never boxed twice.</summary>
internal static class StatementParameters
{
    private static readonly Dictionary<Type, Factory> Factories = new()
    {
        [typeof(string)] = new Factory<string>(),
        [typeof(Guid)] = new Factory<Guid>(),
        [typeof(int)] = new Factory<int>(),
        [typeof(short)] = new Factory<short>(),
        [typeof(long)] = new Factory<long>(),
        [typeof(double)] = new Factory<double>(),
        [typeof(decimal)] = new Factory<decimal>(),
        [typeof(bool)] = new Factory<bool>(),
        [typeof(DateTime)] = new Factory<DateTime>(),
        [typeof(DateOnly)] = new Factory<DateOnly>(),
    };

    /// <summary>A null text is bound as text: a statement need not use each of its parameters, and PostgreSQL must know the type of all.</summary>
    public static NpgsqlParameter Bind(ParameterSource source, object? value) => value is null
        ? source.Type == typeof(string) ? new NpgsqlParameter<string?> { TypedValue = null } : new NpgsqlParameter { Value = DBNull.Value }
        : source.IsList ? Factories[source.Type].List((object[])value) : Factories[source.Type].One(value);

    private abstract class Factory
    {
        public abstract NpgsqlParameter One(object value);

        public abstract NpgsqlParameter List(object[] values);
    }

    private sealed class Factory<T> : Factory
    {
        public override NpgsqlParameter One(object value) => new NpgsqlParameter<T> { TypedValue = (T)value };

        public override NpgsqlParameter List(object[] values) => new NpgsqlParameter<T[]> { TypedValue = Array.ConvertAll(values, v => (T)v) };
    }
}
