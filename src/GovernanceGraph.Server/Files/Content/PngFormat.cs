using System.Buffers.Binary;
using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>PNG (W3C, third edition): copied are the chunks that make the picture and its colours, animation included; texts, times, notes and unknown chunks are not.</summary>
internal sealed class PngFormat : IPictureFormat
{
    private static readonly HashSet<string> Copied = ["PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"];

    /// <summary>Of chunks beside the pixels: a colour profile is the largest.</summary>
    private const int MaxNoteBytes = 1 << 20;

    public string MediaType => "image/png";

    public string Extension => "png";

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public bool Begins(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    public PictureSize Copy(ByteSource picture, Stream copy)
    {
        picture.Skip(Signature.Length);
        copy.Write(Signature);
        var (size, frames, hasPixels) = (CopyHeader(picture, copy), 0, false);
        while (true)
        {
            var (length, type) = (picture.UInt32BigEndian(), System.Text.Encoding.Latin1.GetString(picture.Bytes(4)));
            if (length > int.MaxValue || !type.All(char.IsAsciiLetter)) throw new RefusedFileException(FileFault.Damaged);
            if (type == "IEND" && length == 0) break;
            hasPixels |= type == "IDAT";
            if (type == "fcTL") PictureLimits.CheckFrames(++frames, size);
            if (type == "eXIf") WriteOrientation(picture, copy, length);
            else if (Copied.Contains(type)) CopyChunk(picture, copy, length, type);
            else if (char.IsAsciiLetterUpper(type[0])) throw new RefusedFileException(FileFault.Damaged);   // the picture cannot be shown without it, says the chunk, and nobody knows it
            else picture.Skip(length + 4L);
        }

        picture.Skip(4);
        if (!hasPixels) throw new RefusedFileException(FileFault.Damaged);
        Write(copy, "IEND"u8, []);
        return size;
    }

    private static PictureSize CopyHeader(ByteSource picture, Stream copy)
    {
        var head = picture.Bytes(25);
        if (!head.AsSpan().StartsWith("\0\0\0\rIHDR"u8)) throw new RefusedFileException(FileFault.Damaged);
        copy.Write(head);
        return PictureLimits.Check(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(8)), BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(12)));
    }

    private static void CopyChunk(ByteSource picture, Stream copy, uint length, string type)
    {
        if (length > MaxNoteBytes && type is not ("IDAT" or "fdAT")) throw new RefusedFileException(FileFault.Damaged);
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(head, length);
        System.Text.Encoding.Latin1.GetBytes(type, head[4..]);
        copy.Write(head);
        picture.CopyTo(copy, length + 4L);
    }

    private static void WriteOrientation(ByteSource picture, Stream copy, uint length)
    {
        if (length > MaxNoteBytes) throw new RefusedFileException(FileFault.Damaged);
        var orientation = Orientation.Read(picture.Bytes((int)length));
        picture.Skip(4);
        if (orientation != Orientation.Upright) Write(copy, "eXIf"u8, Orientation.Write(orientation));
    }

    private static void Write(Stream copy, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        copy.Write(number);
        copy.Write(type);
        copy.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum([.. type, .. content]));
        copy.Write(number);
    }

    /// <summary>CRC-32 of a few bytes (PNG, Annex D).</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
        }

        return ~sum;
    }
}
