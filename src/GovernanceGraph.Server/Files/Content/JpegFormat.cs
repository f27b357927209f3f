using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>JPEG (ITU-T T.81): copied are the tables, frames and scans, the colour profile and Adobe's colour transform; JFIF and EXIF are written anew with density and orientation alone.</summary>
internal sealed class JpegFormat : IPictureFormat
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Jfif = 0xE0, Exif = 0xE1, Profile = 0xE2, Adobe = 0xEE;

    /// <summary>A colour profile in up to so many segments of 64 KB.</summary>
    private const int MaxProfileSegments = 16;

    public string MediaType => "image/jpeg";

    public string Extension => "jpg";

    public bool Begins(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xFF, Start, 0xFF]);

    public PictureSize Copy(ByteSource picture, Stream copy)
    {
        picture.Skip(2);
        copy.Write([0xFF, Start]);
        var (state, scanned) = (new State(), false);
        for (var marker = Marker(picture); marker != End;)
        {
            Segment(picture, copy, marker, state);
            if (marker == Scan)
            {
                if (state.Size is null) throw new RefusedFileException(FileFault.Damaged);
                scanned = true;
                marker = CopyScan(picture, copy);
            }
            else
            {
                marker = Marker(picture);
            }
        }

        copy.Write([0xFF, End]);
        return scanned ? state.Size!.Value : throw new RefusedFileException(FileFault.Damaged);
    }

    private static byte Marker(ByteSource picture)
    {
        if (picture.Byte() != 0xFF) throw new RefusedFileException(FileFault.Damaged);
        byte marker;
        do marker = picture.Byte();
        while (marker == 0xFF);
        return marker;
    }

    private static void Segment(ByteSource picture, Stream copy, byte marker, State state)
    {
        var length = picture.UInt16BigEndian() - 2;
        if (length < 0) throw new RefusedFileException(FileFault.Damaged);
        var content = picture.Bytes(length);
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                state.Size = state.Size is null && length >= 6 ? PictureLimits.Check((content[3] << 8) | content[4], (content[1] << 8) | content[2]) : throw new RefusedFileException(FileFault.Damaged);
                Write(copy, marker, content);
                break;
            case Jfif when length >= 14 && content.AsSpan().StartsWith("JFIF\0"u8):
                if (state.Once(Jfif)) Write(copy, Jfif, [.. content.AsSpan(0, 12), 0, 0]);   // without its small picture
                break;
            case Exif when content.AsSpan().StartsWith("Exif\0\0"u8):
                if (Orientation.Read(content.AsSpan(6)) is var orientation and not Orientation.Upright && state.Once(Exif)) Write(copy, Exif, [.. "Exif\0\0"u8, .. Orientation.Write(orientation)]);
                break;
            case Profile when content.AsSpan().StartsWith("ICC_PROFILE\0"u8):
                if (state.Profiles++ < MaxProfileSegments) Write(copy, marker, content);
                break;
            case Adobe when length >= 12 && content.AsSpan().StartsWith("Adobe"u8):
                if (state.Once(Adobe)) Write(copy, Adobe, content.AsSpan(0, 12));
                break;
            case 0xC4 or 0xDB or 0xDD or 0xDC or Scan:
                Write(copy, marker, content);
                break;
            case >= 0xE0 and <= 0xEF or 0xFE:
                break;   // notes of programs and people
            default:
                throw new RefusedFileException(FileFault.Damaged);   // kinds of JPEG that browsers do not show, and what is none
        }
    }

    private static void Write(Stream copy, byte marker, ReadOnlySpan<byte> content)
    {
        var length = content.Length + 2;
        copy.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        copy.Write(content);
    }

    /// <summary>Copies coded pixels up to the next marker that is no restart, and returns that.</summary>
    private static byte CopyScan(ByteSource picture, Stream copy)
    {
        while (true)
        {
            picture.CopyBefore(0xFF, copy);
            byte marker;
            do marker = picture.Byte();
            while (marker == 0xFF);
            if (marker is not (0 or (>= 0xD0 and <= 0xD7))) return marker;
            copy.Write([0xFF, marker]);
        }
    }

    private sealed class State
    {
        private readonly HashSet<byte> _written = [];

        public PictureSize? Size { get; set; }

        public int Profiles { get; set; }

        public bool Once(byte marker) => _written.Add(marker);
    }
}
