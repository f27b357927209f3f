using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovernanceGraph.Domain.Storage;

/// <summary>The rules that hold for every column: text is <c>text COLLATE "C"</c> of a checked length, enums are their text with a checked value, keys are made in C#.</summary>
internal static class ModelConventions
{
    /// <summary>Bytewise order on every PostgreSQL version and platform: cursors and indexes never depend on a locale.</summary>
    public const string Collation = "C";

    public static void Apply(ModelBuilder modelBuilder)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.FindProperty(nameof(Entity.Id)) is { } id) id.ValueGenerated = ValueGenerated.Never;
            foreach (var property in entity.GetProperties().ToList()) Apply(entity, property);
        }
    }

    private static void Apply(IMutableEntityType entity, IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum) StoreAsText(entity, property, type);
        else if (property.GetElementType() is { ClrType.IsEnum: true } element) StoreAsTexts(entity, property, element);
        else if (type == typeof(string) && property.GetColumnType() != "jsonb") StoreText(entity, property);
        else if (type == typeof(decimal)) property.SetColumnType("numeric(18,2)");
    }

    private static void StoreAsText(IMutableEntityType entity, IMutableProperty property, Type type)
    {
        property.SetValueConverter(Converter(type));
        property.SetColumnType("text");
        property.SetCollation(Collation);
        Check(entity, property, $"{property.GetColumnName()} IN ({Values(type)})");
    }

    private static void StoreAsTexts(IMutableEntityType entity, IMutableProperty property, IMutableElementType element)
    {
        element.SetValueConverter(Converter(element.ClrType));
        property.SetCollation(Collation);
        Check(entity, property, $"{property.GetColumnName()} <@ ARRAY[{Values(element.ClrType)}] COLLATE \"{Collation}\"");
    }

    private static void StoreText(IMutableEntityType entity, IMutableProperty property)
    {
        var limit = property.GetMaxLength()
            ?? throw new InvalidOperationException($"{entity.DisplayName()}.{property.Name} has no length limit: give its configuration HasMaxLength with a constant of the entity.");
        property.SetColumnType("text");
        property.SetCollation(Collation);
        Check(entity, property, $"char_length({property.GetColumnName()}) BETWEEN 1 AND {limit}", "_length");
    }

    // A view has no constraints: its tables do.
    private static void Check(IMutableEntityType entity, IMutableProperty property, string sql, string suffix = "")
    {
        if (entity.GetViewName() is null) entity.AddCheckConstraint($"ck_{entity.GetTableName()}_{property.GetColumnName()}{suffix}", sql);
    }

    private static string Values(Type type) => string.Join(", ", EnumText.Values(type).Select(value => $"'{value}'"));

    private static ValueConverter Converter(Type type) => (ValueConverter)Activator.CreateInstance(typeof(EnumTextConverter<>).MakeGenericType(type))!;
}
