using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;

namespace GovernanceGraph.Engine.Commands;

/// <summary>Makes a command's input record of coerced values: text in NFC, of the length that its property allows; ids parsed; enums as C# has them.</summary>
internal sealed class CommandInput(PlaceTypes places)
{
    /// <exception cref="RequestException">A value cannot be meant; nothing has run yet.</exception>
    public object Of(Type type, IReadOnlyDictionary<string, object?> values)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(p => p.CanWrite))
            if (values.TryGetValue(Names.Field(property), out var value) && value is not null) property.SetValue(record, Convert(property.PropertyType, value, property));
        return record;
    }

    private object Convert(Type type, object value, PropertyInfo property)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            _ when type == typeof(NodeId) => value as NodeId? ?? throw new RequestException(ErrorCodes.InvalidId, $"`{Names.Field(property)}` is not the id of an object."),
            IReadOnlyDictionary<string, object?> point when type == typeof(PlacePoint) => PointOf(point),
            string text when type == typeof(string) => Text(text, property),
            string name when type.IsEnum => Enum.Parse(type, Enum.GetNames(type).First(n => Catalog.Definitions.EnumNames.Of(n) == name)),
            IReadOnlyDictionary<string, object?> fields => Of(type, fields),
            IEnumerable items when type.IsGenericType => List(type.GetGenericArguments()[0], [.. items.Cast<object>()], property),
            _ => value is IConvertible && type.IsPrimitive ? System.Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture) : value,
        };
    }

    private Array List(Type item, IReadOnlyList<object> values, PropertyInfo property)
    {
        if (property.GetCustomAttribute<LengthAttribute>() is { } allowed && item != typeof(string) && (values.Count < allowed.MinimumLength || values.Count > allowed.MaximumLength))
            throw Refused(property, $"takes {allowed.MinimumLength} to {allowed.MaximumLength} items, not {values.Count}");
        var list = Array.CreateInstance(item, values.Count);
        for (var i = 0; i < values.Count; i++) list.SetValue(Convert(item, values[i], property), i);
        return list;
    }

    private PlacePoint PointOf(IReadOnlyDictionary<string, object?> point)
    {
        var (longitude, latitude) = places.ToWgs84(point);
        return new PlacePoint(longitude, latitude);
    }

    private static string Text(string text, PropertyInfo property)
    {
        if (!IsWellFormed(text)) throw Refused(property, "holds a null character or half of a character");
        text = text.Normalize(NormalizationForm.FormC).Trim();
        var length = text.EnumerateRunes().Count();
        if (property.GetCustomAttribute<LengthAttribute>() is { } allowed && (length < allowed.MinimumLength || length > allowed.MaximumLength))
            throw Refused(property, $"takes {allowed.MinimumLength} to {allowed.MaximumLength} characters, not {length}");
        return text;
    }

    /// <summary>Whether PostgreSQL can store it.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var used) != System.Buffers.OperationStatus.Done || rune.Value == 0) return false;
            rest = rest[used..];
        }

        return true;
    }

    private static RequestException Refused(PropertyInfo property, string rule) => new(ErrorCodes.InvalidArgument, $"`{Names.Field(property)}` {rule}.");
}
