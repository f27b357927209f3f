using System.Text;
using System.Text.Unicode;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>
/// A file of text in any encoding we know, read as UTF-8 without a byte order mark; it tells how much of the file was read. The encoding is that of the mark, else the one that was declared, else UTF-8.
/// We do not guess: nearly every file of another encoding can be read as GB 18030 without an error and would come in as nonsense.
/// </summary>
/// <remarks>Bytes that are no text never come in silently. Where the encoding is known by its mark or was declared, U+FFFD stands for them and <see cref="TakeInvalid"/> tells of them, so that the reader refuses the row they stand in;
/// where it was only assumed to be UTF-8, the first ones end the import.</remarks>
internal sealed class TextFileStream : Stream
{
    private const int PieceBytes = 1 << 16, ReportEvery = 1 << 18;

    private readonly FileStream _file;
    private readonly IProgress<ImportProgress> _progress;
    private readonly FileEncoding _encoding;
    private readonly bool _assumed;
    private readonly Queue<InvalidBytes> _invalid = new();
    private byte[] _raw = new byte[PieceBytes];
    private byte[] _ready = [];
    private int _rawEnd, _readyStart, _readyEnd;
    private long _rawOffset, _given, _lines = 1, _reported;
    private bool _ended;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Hears how much was read.</param>
    /// <param name="declared">What the file is said to be in, if anything was said.</param>
    /// <exception cref="ImportException">It cannot be read, its mark contradicts what was declared, or it looks like UTF-16 without a mark. On reading: bytes that are not UTF-8 in a file of which nothing was said.</exception>
    public TextFileStream(string path, IProgress<ImportProgress> progress, FileEncoding? declared = null)
    {
        (_file, _progress, FileName) = (Open(path), progress, Path.GetFileName(path));
        _rawEnd = _file.ReadAtLeast(_raw, 4, throwOnEndOfStream: false);
        var head = _raw.AsSpan(0, _rawEnd);
        var marked = FileEncoding.OfMark(head);
        if (marked is not null && declared is not null && marked != declared) throw new ImportException($"{FileName} begins with the mark of {marked.Name}, but --encoding says {declared.Name}: leave the option out.");
        _encoding = marked ?? declared ?? FileEncoding.Utf8;
        _assumed = (marked ?? declared) is null;
        if (_assumed && head[..Math.Min(4, head.Length)].Contains((byte)0)) throw new ImportException($"{FileName} begins with NUL bytes, as UTF-16 without a byte order mark does: say --encoding utf-16le or utf-16be.");
        if (marked is not null) Drop(marked.Mark.Length);
    }

    /// <summary>The file's name without its folder.</summary>
    public string FileName { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>How many bytes of UTF-8 were given.</summary>
    public override long Position
    {
        get => _given - (_readyEnd - _readyStart);
        set => throw new NotSupportedException();
    }

    /// <summary>The first invalid bytes of a record that reaches from one measure to another, both included. What lies before it belonged to records that were refused already and is forgotten.</summary>
    public InvalidBytes? TakeInvalid(Func<InvalidBytes, long> measure, long from, long to)
    {
        InvalidBytes? first = null;
        while (_invalid.TryPeek(out var next) && measure(next) <= to)
        {
            _invalid.Dequeue();
            if (measure(next) >= from) first ??= next;
        }
        return first;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_readyStart == _readyEnd && !_ended) Fill();
        var count = Math.Min(buffer.Length, _readyEnd - _readyStart);
        _ready.AsSpan(_readyStart, count).CopyTo(buffer);
        _readyStart += count;
        return count;
    }

    // Reads of a local file end at once: what is asynchronous about them costs more than it gives.
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<int>(Read(buffer.Span));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Reads on and makes UTF-8 of what is whole.</summary>
    private void Fill()
    {
        if (_rawEnd == _raw.Length) Array.Resize(ref _raw, _raw.Length * 2);
        var read = _file.Read(_raw, _rawEnd, _raw.Length - _rawEnd);
        _rawEnd += read;
        _ended = read == 0;
        var whole = _ended ? _rawEnd : EndOfWhole(_raw.AsSpan(0, _rawEnd));
        (_readyStart, _readyEnd) = (0, 0);
        if (whole > 0) Convert(_raw.AsSpan(0, whole));
        Drop(whole);
        Report();
    }

    // Below 0x30 lie the ends of lines, commas, quotes and blanks; no encoding that we know uses these units within a longer character, so a character ends after each of them.
    private int EndOfWhole(ReadOnlySpan<byte> bytes)
    {
        for (var i = bytes.Length - bytes.Length % _encoding.UnitBytes - _encoding.UnitBytes; i >= 0; i -= _encoding.UnitBytes)
            if (_encoding.UnitBytes == 1 ? bytes[i] < 0x30 : IsLow(bytes[i], bytes[i + 1])) return i + _encoding.UnitBytes;
        return 0;
    }

    private bool IsLow(byte first, byte second) => _encoding == FileEncoding.Utf16Little ? second == 0 && first < 0x30 : first == 0 && second < 0x30;

    private void Convert(ReadOnlySpan<byte> bytes)
    {
        if (_encoding == FileEncoding.Utf8 && Utf8.IsValid(bytes))
        {
            Give(bytes);
            return;
        }
        var start = 0;
        while (start < bytes.Length) start += ConvertUpToInvalid(bytes[start..], _rawOffset + start);
    }

    /// <summary>Converts all, or what stands before invalid bytes and a stand-in for them. Answers how many bytes that were.</summary>
    private int ConvertUpToInvalid(ReadOnlySpan<byte> bytes, long offset)
    {
        var (text, length, error) = Decode(bytes);
        Give(Encoding.UTF8.GetBytes(text));
        if (error is null) return length;
        var invalid = new InvalidBytes(_encoding.Name, _lines, offset + length, error.BytesUnknown!, _given);
        if (_assumed) throw NotUtf8(invalid, error);
        _invalid.Enqueue(invalid);
        Give("\ufffd"u8);
        return length + error.BytesUnknown!.Length;
    }

    /// <summary>The text before the first invalid bytes, how many bytes it is of, and what is wrong with the next.</summary>
    private (string Text, int Length, DecoderFallbackException? Error) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (_encoding.Text.GetString(bytes), bytes.Length, null);
        }
        catch (DecoderFallbackException error)
        {
            // In the middle of a text, UTF-16's decoder names the place after a lone surrogate; at the end of one, its place.
            var before = Decode(bytes[..Math.Min(error.Index, bytes.Length - error.BytesUnknown!.Length)]);
            return before.Error is null ? before with { Error = error } : before;
        }
    }

    private void Give(ReadOnlySpan<byte> utf8)
    {
        if (_ready.Length < _readyEnd + utf8.Length) Array.Resize(ref _ready, Math.Max(_readyEnd + utf8.Length, _ready.Length * 2));
        utf8.CopyTo(_ready.AsSpan(_readyEnd));
        _readyEnd += utf8.Length;
        _given += utf8.Length;
        _lines += utf8.Count((byte)'\n');
    }

    private void Drop(int count)
    {
        _raw.AsSpan(count, _rawEnd - count).CopyTo(_raw);
        _rawEnd -= count;
        _rawOffset += count;
    }

    private void Report()
    {
        if (_rawOffset - _reported < ReportEvery && !_ended) return;
        _reported = _rawOffset;
        _progress.Report(new ImportProgress(FileName, _rawOffset, _file.Length));
    }

    private ImportException NotUtf8(InvalidBytes invalid, Exception error) => new(
        $"{FileName}, line {invalid.Line}, byte {invalid.Offset}: {invalid.Hex} is no UTF-8. If the file is in another encoding, say which (--encoding gb18030, utf-16le or utf-16be); "
        + "if it is UTF-8 with damaged rows, say --encoding utf-8: only those rows are refused then.", error);
}
