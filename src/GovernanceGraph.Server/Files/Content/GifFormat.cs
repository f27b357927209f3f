using System.Buffers.Binary;
using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>GIF (89a): copied are the frames, their timing and how often they repeat; comments and notes of programs are not.</summary>
internal sealed class GifFormat : IPictureFormat
{
    private const byte Introducer = 0x21, Frame = 0x2C, Trailer = 0x3B, Control = 0xF9, Program = 0xFF;

    public string MediaType => "image/gif";

    public string Extension => "gif";

    public bool Begins(ReadOnlySpan<byte> head) => head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8);

    public PictureSize Copy(ByteSource picture, Stream copy)
    {
        var head = picture.Bytes(13);
        copy.Write(head);
        var size = PictureLimits.Check(BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(6)), BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(8)));
        picture.CopyTo(copy, TableBytes(head[10]));
        var frames = 0;
        for (var kind = picture.Byte(); kind != Trailer; kind = picture.Byte())
        {
            if (kind == Introducer) CopyExtension(picture, copy);
            else if (kind == Frame) CopyFrame(picture, copy);
            else throw new RefusedFileException(FileFault.Damaged);
            if (kind == Frame) PictureLimits.CheckFrames(++frames, size);
        }

        if (frames == 0) throw new RefusedFileException(FileFault.Damaged);
        copy.WriteByte(Trailer);
        return size;
    }

    private static int TableBytes(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static void CopyFrame(ByteSource picture, Stream copy)
    {
        var head = picture.Bytes(9);
        copy.WriteByte(Frame);
        copy.Write(head);
        picture.CopyTo(copy, TableBytes(head[8]));
        copy.WriteByte(picture.Byte());   // the first code's size
        CopyBlocks(picture, copy);
    }

    private static void CopyExtension(ByteSource picture, Stream copy)
    {
        var label = picture.Byte();
        if (label == Control && picture.Byte() == 4)
        {
            copy.Write([Introducer, Control, 4, .. picture.Bytes(4), 0]);
            SkipBlocks(picture);
        }
        else if (label == Program && picture.Bytes(picture.Byte()) is var name && (name.AsSpan().SequenceEqual("NETSCAPE2.0"u8) || name.AsSpan().SequenceEqual("ANIMEXTS1.0"u8)))
        {
            CopyRepeats(picture, copy, name);
        }
        else
        {
            SkipBlocks(picture);
        }
    }

    /// <summary>How often the animation repeats, in three bytes.</summary>
    private static void CopyRepeats(ByteSource picture, Stream copy, byte[] name)
    {
        var length = picture.Byte();
        var repeats = picture.Bytes(length);
        if (length == 3 && repeats[0] == 1) copy.Write([Introducer, Program, (byte)name.Length, .. name, 3, .. repeats, 0]);
        if (length > 0) SkipBlocks(picture);
    }

    private static void CopyBlocks(ByteSource picture, Stream copy)
    {
        byte length;
        do
        {
            length = picture.Byte();
            copy.WriteByte(length);
            picture.CopyTo(copy, length);
        }
        while (length > 0);
    }

    private static void SkipBlocks(ByteSource picture)
    {
        for (var length = picture.Byte(); length > 0; length = picture.Byte()) picture.Skip(length);
    }
}
