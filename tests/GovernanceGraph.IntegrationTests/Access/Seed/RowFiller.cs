using System.Reflection;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.IntegrationTests.Access.Seed;

/// <summary>Makes a row of any table for a world: every column has a value of its own, every reference leads to the row of the same world.</summary>
internal sealed class RowFiller(IModel model, IReadOnlyDictionary<(Type Type, string Property), Func<World, object?>> exceptions)
{
    private static readonly DateTime Start = new(2026, 3, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly FirstDay = new(2026, 3, 1);

    public object Row(IEntityType table, World world)
    {
        var row = Activator.CreateInstance(table.ClrType)!;
        var at = 0;
        foreach (var column in Columns(table).OrderBy(c => c.PropertyInfo!.MetadataToken))
            SetterOf(column.PropertyInfo!).Invoke(row, [Value(table, column, world, ++at)]);
        return row;
    }

    /// <summary>Columns that somebody writes: not those that the database computes, nor the scope that a trigger fills.</summary>
    public static IEnumerable<IProperty> Columns(IEntityType table) =>
        table.GetProperties().Where(p => p.PropertyInfo is not null && p.ValueGenerated is ValueGenerated.Never or ValueGenerated.OnAdd && !Scope.Properties.Contains(p.Name) && SetterOf(p.PropertyInfo!) is not null);

    private static MethodInfo SetterOf(PropertyInfo property) => property.DeclaringType!.GetProperty(property.Name)!.GetSetMethod(nonPublic: true)!;

    private object? Value(IEntityType table, IProperty column, World world, int at)
    {
        if (exceptions.TryGetValue((table.ClrType, column.Name), out var exception)) return Fitting(exception(world), column);
        if (column.GetContainingForeignKeys().FirstOrDefault() is { } reference) return Reference(table, reference, column, world);
        if (column.IsPrimaryKey()) return Worlds.Key(table.ClrType, world);
        return Plain(table.ClrType.Name, column, world, at);
    }

    /// <summary>Numbers of the column's own type.</summary>
    private static object? Fitting(object? value, IProperty column) =>
        value is int or decimal ? Convert.ChangeType(value, Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType, System.Globalization.CultureInfo.InvariantCulture) : value;

    /// <summary>A reference to the same table is left null: a row would be its own parent.</summary>
    private static object? Reference(IEntityType table, IForeignKey reference, IProperty column, World world)
    {
        var target = reference.PrincipalEntityType.ClrType;
        if (target == typeof(Area)) return AccessAreas.GridOf(world);
        return target == table.ClrType && column.IsNullable ? null : Worlds.Key(target, world);
    }

    private object? Plain(string table, IProperty column, World world, int at)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        var number = (int)world;
        return type switch
        {
            _ when type == typeof(string) => Text($"{table}{column.Name}甲乙丙丁{"甲乙丙丁"[number]}", column),
            _ when type == typeof(bool) => number % 2 == 0,
            _ when type == typeof(DateTime) => Start.AddDays(at).AddMinutes(number * 7),
            _ when type == typeof(DateOnly) => FirstDay.AddDays(at),
            _ when type == typeof(decimal) => 10.5m + number,
            _ when type == typeof(double) => column.Name.Contains("ongitude", StringComparison.Ordinal) ? 117.25 + number * 0.001 : 36.25 + number * 0.001,
            _ when type == typeof(Guid) => Worlds.Key(column.DeclaringType.ClrType, world),
            _ when type == typeof(byte[]) => new byte[] { (byte)(200 + number), 1, 2, 3 },
            { IsEnum: true } => Enum.GetValues(type).GetValue(0),
            _ when type.IsAssignableTo(typeof(System.Collections.IEnumerable)) => List(column.ClrType),
            _ => Convert.ChangeType(3 + number % 3, type, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static string Text(string text, IProperty column) => column.GetMaxLength() is { } most && text.Length > most ? text[^most..] : text;

    /// <summary>A list of one item, the first of its enum.</summary>
    private static object List(Type type)
    {
        var item = type.GetElementType() ?? type.GetGenericArguments().Single();
        var one = Array.CreateInstance(item, 1);
        one.SetValue(item.IsEnum ? Enum.GetValues(item).GetValue(0) : item == typeof(Guid) ? Guid.Empty : "x", 0);
        return type.IsArray ? one : Activator.CreateInstance(typeof(List<>).MakeGenericType(item), one)!;
    }

    /// <summary>Tables with rows of their own (no views), what they refer to first.</summary>
    public IReadOnlyList<IEntityType> Tables(IReadOnlySet<Type> except)
    {
        var sorted = new List<IEntityType>();
        var open = new HashSet<IEntityType>();
        foreach (var table in model.GetEntityTypes()) Visit(table);
        return sorted;

        void Visit(IEntityType table)
        {
            if (sorted.Contains(table) || except.Contains(table.ClrType) || Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(table) is null || !open.Add(table)) return;
            foreach (var reference in table.GetForeignKeys().OrderBy(k => k.IsRequired ? 0 : 1)) Visit(reference.PrincipalEntityType);
            sorted.Add(table);
        }
    }
}
