using System.Globalization;

namespace GovernanceGraph.Server.Transport;

/// <summary>One entry of <c>Accept</c>, or the value of <c>Content-Type</c> (RFC 9110, 8.3.1 and 12.5.1).</summary>
public readonly ref struct MediaRange
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;
    private readonly ReadOnlySpan<char> _type;

    private MediaRange(ReadOnlySpan<char> type, ReadOnlySpan<char> parameters)
    {
        _type = type.Trim();
        Quality = ReadQuality(parameters);
        IsUtf8 = ReadIsUtf8(parameters);
    }

    /// <summary>How much the client wants it, from 0 (not at all) to 1.</summary>
    public double Quality { get; }

    /// <summary>True without a charset, and with UTF-8.</summary>
    public bool IsUtf8 { get; }

    /// <summary>True when there is no type at all.</summary>
    public bool IsEmpty => _type.IsEmpty;

    /// <summary>Reads <paramref name="text"/>, which holds no comma.</summary>
    public static MediaRange Parse(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        return end < 0 ? new MediaRange(text, []) : new MediaRange(text[..end], text[(end + 1)..]);
    }

    /// <summary>True when the type is this one; its parameters do not matter.</summary>
    public bool Is(string mediaType) => _type.Equals(mediaType, IgnoreCase);

    private static double ReadQuality(ReadOnlySpan<char> parameters)
    {
        var text = Parameter(parameters, "q");
        if (text.IsEmpty) return 1;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) && quality <= 1 ? quality : 0;
    }

    private static bool ReadIsUtf8(ReadOnlySpan<char> parameters)
    {
        var charset = Parameter(parameters, "charset").Trim('"');
        return charset.IsEmpty || charset.Equals("utf-8", IgnoreCase) || charset.Equals("utf8", IgnoreCase);
    }

    private static ReadOnlySpan<char> Parameter(ReadOnlySpan<char> parameters, string name)
    {
        foreach (var range in parameters.Split(';'))
        {
            var pair = parameters[range].Trim();
            var equals = pair.IndexOf('=');
            if (equals > 0 && pair[..equals].TrimEnd().Equals(name, IgnoreCase)) return pair[(equals + 1)..].TrimStart();
        }

        return [];
    }
}
