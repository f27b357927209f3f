using System.Collections;
using System.Globalization;
using System.Text;
using GovernanceGraph.Domain.Storage;

namespace GovernanceGraph.IntegrationTests.Engine.Differential.Naive;

/// <summary>C# values as the graph shows and orders them.</summary>
internal static class NaiveValues
{
    /// <summary>The text of an enum, or of any other value.</summary>
    public static string? Text(object? value) => value switch
    {
        Enum e => EnumText.FromName(e.ToString()),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The form that GraphQL.NET's serializer writes.</summary>
    public static object? Shown(object? value) => value switch
    {
        Enum => Text(value),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        short number => (int)number,
        string or null => value,
        IEnumerable list => list.Cast<object>().Select(Shown).ToList(),
        _ => value,
    };

    public static string Id(string type, Guid key)
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(type + ":"), .. key.ToByteArray(bigEndian: true)];
        return Convert.ToBase64String(bytes).Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The type and key in an id; null when it is none.</summary>
    public static (string Type, Guid Key) ReadId(string id)
    {
        var bytes = Convert.FromBase64String(id.Replace('-', '+').Replace('_', '/'));
        return (Encoding.ASCII.GetString(bytes, 0, bytes.Length - 17), new Guid(bytes.AsSpan(bytes.Length - 16), bigEndian: true));
    }

    /// <summary>The database's order: text by code points, null highest.</summary>
    public static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (Guid a, Guid b) => a.ToByteArray(bigEndian: true).AsSpan().SequenceCompareTo(b.ToByteArray(bigEndian: true)),
        (Enum or string, Enum or string) => Encoding.UTF8.GetBytes(Text(left)!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(Text(right)!)),
        (IComparable a, _) when left.GetType() == right.GetType() => a.CompareTo(right),
        _ => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
    };
}
