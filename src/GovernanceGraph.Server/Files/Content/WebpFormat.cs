using System.Buffers.Binary;
using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>WebP (RFC 9649): copied are pixels, transparency, animation and colour profile; of EXIF the orientation, of XMP and unknown chunks nothing.</summary>
internal sealed class WebpFormat : IPictureFormat
{
    private const byte ExifFlag = 0x08, XmpFlag = 0x04;
    private const int FrameHead = 16, MaxNoteBytes = 1 << 20, MaxDepth = 1;

    public string MediaType => "image/webp";

    public string Extension => "webp";

    public bool Begins(ReadOnlySpan<byte> head) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8);

    public PictureSize Copy(ByteSource picture, Stream copy)
    {
        picture.Skip(4);
        var length = picture.UInt32LittleEndian();
        picture.Skip(4);
        var state = new State();
        Framed(copy, "RIFF"u8, () =>
        {
            copy.Write("WEBP"u8);
            CopyChunks(picture, copy, length - 4L, state, depth: 0);
        });
        return state is { Size: { } size, HasPixels: true } ? size : throw new RefusedFileException(FileFault.Damaged);
    }

    private static void CopyChunks(ByteSource picture, Stream copy, long length, State state, int depth)
    {
        while (length >= 8)
        {
            var (type, size) = (System.Text.Encoding.Latin1.GetString(picture.Bytes(4)), picture.UInt32LittleEndian());
            length -= 8L + size + (size & 1);
            if (length < -1) throw new RefusedFileException(FileFault.Damaged);
            CopyChunk(picture, copy, type, size, state, depth);
            if ((size & 1) == 1 && length >= 0) picture.Skip(1);
        }
    }

    private static void CopyChunk(ByteSource picture, Stream copy, string type, uint size, State state, int depth)
    {
        switch (type)
        {
            case "VP8 " or "VP8L":
                CopyPixels(picture, copy, type, size, state);
                break;
            case "VP8X" when depth == 0 && size == 10 && state.Size is null:
                var head = picture.Bytes(10);
                state.Size = PictureLimits.Check(1 + (head[4] | (head[5] << 8) | (head[6] << 16)), 1 + (head[7] | (head[8] << 8) | (head[9] << 16)));
                state.Flags = copy.Position + 8;
                head[0] &= unchecked((byte)~(ExifFlag | XmpFlag));
                Chunk(copy, type, () => copy.Write(head));
                break;
            case "ANMF" when depth < MaxDepth && size >= FrameHead && state.Size is { } canvas:
                PictureLimits.CheckFrames(++state.Frames, canvas);
                Chunk(copy, type, () =>
                {
                    picture.CopyTo(copy, FrameHead);
                    CopyChunks(picture, copy, size - FrameHead, state, depth + 1);
                });
                break;
            case "ALPH" or "ANIM" or "ICCP":
                if (size > MaxNoteBytes && type != "ALPH") throw new RefusedFileException(FileFault.Damaged);
                Chunk(copy, type, () => picture.CopyTo(copy, size));
                break;
            case "EXIF" when depth == 0 && size <= MaxNoteBytes && state.Flags is { } flags:
                WriteOrientation(copy, picture.Bytes((int)size), flags);
                break;
            default:
                picture.Skip(size);
                break;
        }
    }

    private static void CopyPixels(ByteSource picture, Stream copy, string type, uint size, State state)
    {
        if (size < 10) throw new RefusedFileException(FileFault.Damaged);
        var head = picture.Bytes(10);
        var (width, height) = type == "VP8L" ? Lossless(head) : Lossy(head);
        var measured = PictureLimits.Check(width, height);
        state.Size ??= measured;
        state.HasPixels = true;
        Chunk(copy, type, () =>
        {
            copy.Write(head);
            picture.CopyTo(copy, size - head.Length);
        });
    }

    private static (int Width, int Height) Lossy(ReadOnlySpan<byte> head) => head[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
        ? (BinaryPrimitives.ReadUInt16LittleEndian(head[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) & 0x3FFF)
        : throw new RefusedFileException(FileFault.Damaged);

    private static (int Width, int Height) Lossless(ReadOnlySpan<byte> head)
    {
        if (head[0] != 0x2F) throw new RefusedFileException(FileFault.Damaged);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[1..]);
        return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    /// <summary>Some writers put JPEG's `Exif` before the notes.</summary>
    private static void WriteOrientation(Stream copy, byte[] exif, long flags)
    {
        var orientation = Orientation.Read(exif.AsSpan().StartsWith("Exif\0\0"u8) ? exif.AsSpan(6) : exif);
        if (orientation == Orientation.Upright) return;
        Chunk(copy, "EXIF", () => copy.Write(Orientation.Write(orientation)));
        var end = copy.Position;
        copy.Position = flags;
        var set = copy.ReadByte() | ExifFlag;
        copy.Position = flags;
        copy.WriteByte((byte)set);
        copy.Position = end;
    }

    private static void Chunk(Stream copy, string type, Action content)
    {
        Framed(copy, System.Text.Encoding.Latin1.GetBytes(type), content);
        if ((copy.Position & 1) == 1) copy.WriteByte(0);
    }

    /// <summary>A name, the length of what follows, and what follows.</summary>
    private static void Framed(Stream copy, ReadOnlySpan<byte> name, Action content)
    {
        copy.Write(name);
        var place = copy.Position;
        copy.Write(stackalloc byte[4]);
        content();
        var end = copy.Position;
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)(end - place - 4));
        copy.Position = place;
        copy.Write(length);
        copy.Position = end;
    }

    private sealed class State
    {
        public PictureSize? Size { get; set; }

        public bool HasPixels { get; set; }

        public int Frames { get; set; }

        /// <summary>Where the flags of the picture's head stand in the copy.</summary>
        public long? Flags { get; set; }
    }
}
