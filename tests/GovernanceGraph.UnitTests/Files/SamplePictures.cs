using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GovernanceGraph.UnitTests.Files;

/// <summary>Pictures made by hand, with all that a telephone writes into them.</summary>
internal static class SamplePictures
{
    /// <summary>What must not be found in what is kept.</summary>
    public static readonly IReadOnlyList<byte[]> Secrets =
    [
        "GPSLatitude-36.7069"u8.ToArray(), "MakerNote-serial-77"u8.ToArray(), "ns.adobe.com/xap"u8.ToArray(), "Photoshop 3.0"u8.ToArray(), "a comment by 张三"u8.ToArray(), "MPF\0second picture"u8.ToArray(),
        "PK\u0003\u0004trailing archive"u8.ToArray(), "<script>alert(1)</script>"u8.ToArray(), Place,
    ];

    /// <summary>36° 42' 25" as EXIF holds it: three fractions, little endian.</summary>
    private static byte[] Place => [36, 0, 0, 0, 1, 0, 0, 0, 42, 0, 0, 0, 1, 0, 0, 0, 25, 0, 0, 0, 1, 0, 0, 0];

    /// <summary>A picture of 8 × 8 pixels whose notes say where it was taken and that it lies on its side.</summary>
    public static byte[] Jpeg(int orientation = 6, int width = 8, int height = 8, byte frame = 0xC0) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. "GPSLatitude-36.7069"u8]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. "profile"u8]),
        .. Segment(0xE2, "MPF\0second picture"u8),
        .. Segment(0xED, "Photoshop 3.0\0a comment by 张三"u8),
        .. Segment(0xFE, "a comment by 张三<script>alert(1)</script>"u8),
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(frame, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, 1, .. new byte[15], 0]),
        .. Segment(0xC4, [0x10, 1, .. new byte[15], 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x3F, 0xFF, 0x00, 0x12, 0xFF, 0xD0, 0x3F,
        0xFF, 0xD9,
        .. "PK\u0003\u0004trailing archive<script>alert(1)</script>"u8,
    ];

    /// <summary>TIFF, little endian: orientation, maker's notes and a place.</summary>
    private static byte[] Exif(int orientation) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0,
        3, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 50, 0, 0, 0,
        0x7C, 0x92, 7, 0, 19, 0, 0, 0, 100, 0, 0, 0,
        0, 0, 0, 0,
        1, 0, 2, 0, 5, 0, 3, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0,
        .. Place,
        .. new byte[8], .. "MakerNote-serial-77"u8,
    ];

    public static byte[] Png(int width = 2, int height = 2, bool animated = false) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, 0]),
        .. Chunk("tEXt", "Comment\0a comment by 张三"u8),
        .. Chunk("eXIf", Exif(6)),
        .. Chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0GPSLatitude-36.7069"u8),
        .. Chunk("tIME", [7, 234, 6, 30, 8, 15, 0]),
        .. Chunk("prVt", "<script>alert(1)</script>"u8),
        .. animated ? Chunk("fcTL", new byte[26]) : [],
        .. Chunk("IDAT", Deflated(new byte[(width + 1) * Math.Min(height, 64)])),
        .. Chunk("IEND", []),
        .. "PK\u0003\u0004trailing archive"u8,
    ];

    public static byte[] Gif(int width = 2, int height = 2, int frames = 2) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0,
        0, 0, 0, 255, 255, 255,
        0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, 19, .. "GPSLatitude-36.7069"u8, 0,
        0x21, 0xFE, 16, .. "a comment by 张三"u8[..16], 0,
        .. Enumerable.Repeat<byte[]>([0x21, 0xF9, 4, 0, 5, 0, 0, 0, 0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0], frames).SelectMany(f => f),
        0x3B,
        .. "PK\u0003\u0004trailing archive"u8,
    ];

    public static byte[] Webp(int width = 1, int height = 1, bool extended = true)
    {
        var bits = (uint)((width - 1) | ((height - 1) << 14));
        byte[] pixels = Riff("VP8L", [0x2F, (byte)bits, (byte)(bits >> 8), (byte)(bits >> 16), (byte)(bits >> 24), 0x07, 0x10, 0x11, 0x11, 0x88, 0x88]);
        byte[] content = !extended ? pixels :
        [
            .. Riff("VP8X", [0x0C, 0, 0, 0, .. LittleEndian(width - 1)[..3], .. LittleEndian(height - 1)[..3]]),
            .. pixels,
            .. Riff("EXIF", Exif(6)),
            .. Riff("XMP ", "http://ns.adobe.com/xap GPSLatitude-36.7069"u8),
            .. Riff("JUNK", "<script>alert(1)</script>"u8),
        ];
        return [.. "RIFF"u8, .. LittleEndian(content.Length + 4), .. "WEBP"u8, .. content, .. "PK\u0003\u0004trailing archive"u8];
    }

    public static bool Holds(ReadOnlySpan<byte> content, ReadOnlySpan<byte> part) => content.IndexOf(part) >= 0;

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. BigEndian(content.Length), .. named, .. BigEndian((int)Crc(named))];
    }

    private static byte[] Riff(string type, ReadOnlySpan<byte> content) => [.. Encoding.ASCII.GetBytes(type), .. LittleEndian(content.Length), .. content, .. new byte[content.Length & 1]];

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] LittleEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var result = new MemoryStream();
        using (var deflate = new ZLibStream(result, CompressionLevel.Fastest)) deflate.Write(bytes);
        return result.ToArray();
    }

    /// <summary>CRC-32, by a table: written otherwise than in the code under test.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var table = Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? 0xEDB88320 ^ (c >> 1) : c >> 1)).ToArray();
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes) crc = table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return crc ^ 0xFFFFFFFFu;
    }
}
