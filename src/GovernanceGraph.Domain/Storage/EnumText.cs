using System.Collections.Concurrent;
using System.Text;

namespace GovernanceGraph.Domain.Storage;

/// <summary>The one spelling of enum values outside C#: <c>InProgress</c> is <c>IN_PROGRESS</c> in the database, in GraphQL and in files.</summary>
public static class EnumText
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> AllValues = new();

    /// <summary>The text of one value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not declared by its type.</exception>
    public static string Of<T>(T value) where T : struct, Enum => Cache<T>.Text.TryGetValue(value, out var text)
        ? text
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} declares no such value.");

    /// <summary>The value that a text stands for; case matters.</summary>
    /// <exception cref="FormatException">The text is none of the declared values; the message lists them.</exception>
    public static T Parse<T>(string text) where T : struct, Enum => TryParse<T>(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is not a value of {typeof(T).Name}: use one of {string.Join(", ", Values(typeof(T)))}.");

    /// <summary>Like <see cref="Parse{T}"/>, answering false in place of throwing.</summary>
    public static bool TryParse<T>(string? text, out T value) where T : struct, Enum
    {
        value = default;
        return text is not null && Cache<T>.Value.TryGetValue(text, out value);
    }

    /// <summary>The texts of all values of an enum type, in their declared order.</summary>
    public static IReadOnlyList<string> Values(Type enumType) =>
        AllValues.GetOrAdd(enumType, static type => [.. Enum.GetNames(type).Select(FromName)]);

    /// <summary>Converts a C# name: an underscore goes before each capital that follows a small letter or a digit.</summary>
    public static string FromName(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Text = Enum.GetValues<T>().ToDictionary(value => value, value => FromName(value.ToString()));
        public static readonly Dictionary<string, T> Value = Text.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
