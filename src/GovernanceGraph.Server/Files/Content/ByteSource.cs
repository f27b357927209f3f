using System.Buffers.Binary;
using GovernanceGraph.Contract.Files;

namespace GovernanceGraph.Server.Files.Content;

/// <summary>Reads a file from front to back, a piece at a time. Where the file ends before the picture does, the picture is damaged.</summary>
internal sealed class ByteSource(Stream stream)
{
    private readonly byte[] _piece = new byte[32 << 10];
    private int _at;
    private int _end;

    public byte Byte() => Take(1)[0];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var part = Take(rest.Length);
            part.CopyTo(rest);
            rest = rest[part.Length..];
        }

        return bytes;
    }

    public int UInt16BigEndian() => BinaryPrimitives.ReadUInt16BigEndian(Bytes(2));

    public uint UInt32BigEndian() => BinaryPrimitives.ReadUInt32BigEndian(Bytes(4));

    public uint UInt32LittleEndian() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    public void Skip(long count)
    {
        while (count > 0) count -= Take(count).Length;
    }

    public void CopyTo(Stream copy, long count)
    {
        while (count > 0)
        {
            var part = Take(count);
            copy.Write(part);
            count -= part.Length;
        }
    }

    /// <summary>Copies what stands before the next <paramref name="mark"/>, and steps over that.</summary>
    public void CopyBefore(byte mark, Stream copy)
    {
        while (true)
        {
            var ahead = Ahead();
            var found = ahead.IndexOf(mark);
            copy.Write(found < 0 ? ahead : ahead[..found]);
            _at += found < 0 ? ahead.Length : found + 1;
            if (found >= 0) return;
        }
    }

    private ReadOnlySpan<byte> Take(long most)
    {
        var ahead = Ahead();
        if (ahead.Length > most) ahead = ahead[..(int)most];
        _at += ahead.Length;
        return ahead;
    }

    /// <summary>What has been read and not yet taken; never empty.</summary>
    private ReadOnlySpan<byte> Ahead()
    {
        if (_at == _end) (_at, _end) = (0, stream.Read(_piece));
        return _end > 0 ? _piece.AsSpan(_at, _end - _at) : throw new RefusedFileException(FileFault.Damaged);
    }
}
