using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>An encoding that files may be in.</summary>
/// <param name="Name">Its name, as <c>--encoding</c> has it.</param>
/// <param name="Text">The encoding; bytes that it does not know are an exception, never a replacement.</param>
/// <param name="UnitBytes">The bytes of its smallest unit: 1, or 2 for UTF-16.</param>
public sealed record FileEncoding(string Name, Encoding Text, int UnitBytes)
{
    /// <summary>UTF-8, what files are taken for that say nothing else.</summary>
    public static FileEncoding Utf8 { get; } = new("utf-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), 1);

    /// <summary>GB 18030, China's national standard; GBK and GB 2312 are parts of it.</summary>
    public static FileEncoding Gb18030 { get; } = new("gb18030", CodePages("gb18030"), 1);

    /// <summary>UTF-16, little end first.</summary>
    public static FileEncoding Utf16Little { get; } = new("utf-16le", new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2);

    /// <summary>UTF-16, big end first.</summary>
    public static FileEncoding Utf16Big { get; } = new("utf-16be", new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FileEncoding> All { get; } = [Utf8, Gb18030, Utf16Little, Utf16Big];

    /// <summary>What the file begins with if it begins with its mark (U+FEFF).</summary>
    public ReadOnlySpan<byte> Mark => Text.GetBytes("\ufeff");

    /// <summary>The encoding whose mark a file begins with; null without one.</summary>
    public static FileEncoding? OfMark(ReadOnlySpan<byte> head)
    {
        foreach (var encoding in All)
            if (head.StartsWith(encoding.Mark)) return encoding;
        return null;
    }

    /// <summary>The encoding of a name, whatever its case; <c>gbk</c> and <c>gb2312</c> are read as GB 18030.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out FileEncoding? encoding)
    {
        encoding = name.ToLowerInvariant() is "gbk" or "gb2312" ? Gb18030 : All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return encoding is not null;
    }

    private static Encoding CodePages(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
