using System.Buffers.Binary;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>The one thing of a camera's notes (EXIF) that a picture needs: which way is up. It is read, and written anew alone; nothing else of the notes is copied.</summary>
internal static class Orientation
{
    private const ushort Tag = 0x0112;
    private const ushort ShortType = 3;

    /// <summary>As the sensor lay: nothing to note.</summary>
    public const int Upright = 1;

    /// <summary>The orientation, 1 to 8, in EXIF's own form (a TIFF header and its first directory); upright where it says nothing that can be meant.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8) return Upright;
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (!isLittle && !tiff.StartsWith("MM\0*"u8)) return Upright;
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (first > tiff.Length - 2) return Upright;
        var directory = tiff[(int)first..];
        var count = Short(directory, isLittle);
        for (var entry = directory[2..]; count > 0 && entry.Length >= 12; count--, entry = entry[12..])
            if (Short(entry, isLittle) == Tag) return Short(entry[2..], isLittle) == ShortType && Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : Upright;
        return Upright;
    }

    /// <summary>EXIF that says the orientation and nothing else.</summary>
    public static byte[] Write(int orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,                                            // big endian, the directory at once
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,      // one entry: the orientation, one short
        0, 0, 0, 0,                                                          // no further directory
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
