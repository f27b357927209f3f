using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>
/// Finds out what a file is by reading all of it, never by its name, and copies the picture in it. Only pictures are taken: what can carry programs (documents, archives, SVG, HTML) or hides
/// places in parts that cannot be taken out is refused, so that there is nothing executable to look for in what is kept.
/// </summary>
internal static class Pictures
{
    private const int HeadLength = 16;

    private static readonly IReadOnlyList<IPictureFormat> Formats = [new JpegFormat(), new PngFormat(), new WebpFormat(), new GifFormat()];

    /// <summary>Copies the picture in a file; both can seek.</summary>
    /// <exception cref="RefusedFileException">It is none, or not whole, or too large.</exception>
    public static (IPictureFormat Format, PictureSize Size) Copy(Stream file, Stream copy)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.IsEmpty) throw new RefusedFileException(FileFault.Empty);
        file.Position = 0;
        foreach (var format in Formats)
            if (format.Begins(head)) return (format, format.Copy(new ByteSource(file), copy));
        throw new RefusedFileException(FileFault.TypeRefused);
    }
}
