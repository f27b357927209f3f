using System.Globalization;

namespace GovernanceGraph.Engine.Gate;

internal enum JsonTextFault
{
    None,
    Nul,
    LoneSurrogate,
}

internal static class JsonText
{
    /// <summary>
    /// Judges a JSON string's escapes; the reader has already found them well formed. JSON can spell what UTF-8 and PostgreSQL's text
    /// cannot hold (RFC 8259, section 8.2).
    /// </summary>
    /// <param name="escaped">The string as written, without its quotes.</param>
    internal static JsonTextFault Judge(ReadOnlySpan<byte> escaped)
    {
        for (var next = escaped.IndexOf((byte)'\\'); next >= 0; next = escaped.IndexOf((byte)'\\'))
        {
            if (escaped[next + 1] != 'u')
            {
                escaped = escaped[(next + 2)..];
                continue;
            }
            var unit = Unit(escaped[next..]);
            escaped = escaped[(next + 6)..];
            if (unit == 0)
                return JsonTextFault.Nul;
            if (!char.IsSurrogate(unit))
                continue;
            if (!char.IsHighSurrogate(unit) || !escaped.StartsWith("\\u"u8) || !char.IsLowSurrogate(Unit(escaped)))
                return JsonTextFault.LoneSurrogate;
            escaped = escaped[6..];
        }
        return JsonTextFault.None;
    }

    /// <summary>The UTF-16 unit of an escape that begins with <c>\u</c>.</summary>
    private static char Unit(ReadOnlySpan<byte> escape) => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
