namespace GovernanceGraph.Server.Files.Content;

/// <summary>
/// One type of picture. It reads a file from its first byte to the end of the picture and copies, byte for byte, the parts that make the picture, and no others: so that what is kept holds no
/// place, no camera, no comment, and nothing that another program might take for its own. What lies behind the picture's end is not copied.
/// </summary>
internal interface IPictureFormat
{
    string MediaType { get; }

    /// <summary>Of the file's name.</summary>
    string Extension { get; }

    /// <summary>Whether a file that begins so claims to be of this type.</summary>
    bool Begins(ReadOnlySpan<byte> head);

    /// <exception cref="Contract.Files.RefusedFileException">It is not what it claims to be, or too large.</exception>
    PictureSize Copy(ByteSource picture, Stream copy);
}

/// <summary>Width and height in pixels, as stored.</summary>
internal readonly record struct PictureSize(int Width, int Height);
