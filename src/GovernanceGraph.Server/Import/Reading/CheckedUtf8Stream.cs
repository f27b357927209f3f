using System.Text;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>A file that must be UTF-8, with or without a byte order mark (which is left out), and that counts what was read of it.</summary>
/// <exception cref="ImportException">On reading: a byte that is no UTF-8, with its line.</exception>
internal sealed class CheckedUtf8Stream(string path, IProgress<ImportProgress> progress) : Stream
{
    private const int ReportEvery = 1 << 18;

    private readonly FileStream _file = Open(path);
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private readonly string _name = Path.GetFileName(path);
    private char[] _scratch = [];
    private long _bytes, _lines = 1, _reported;
    private bool _atStart = true;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _file.Length;

    public override long Position
    {
        get => _bytes;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_atStart) SkipMark();
        var count = _file.Read(buffer);
        Check(buffer[..count]);
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

    private void SkipMark()
    {
        _atStart = false;
        Span<byte> head = stackalloc byte[3];
        var read = _file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (!head[..read].SequenceEqual(Encoding.UTF8.Preamble)) _file.Position = 0;
        else _bytes = read;
    }

    private void Check(ReadOnlySpan<byte> chunk)
    {
        if (_scratch.Length < chunk.Length + 2) _scratch = new char[chunk.Length + 2];
        try
        {
            _decoder.GetChars(chunk, _scratch, flush: chunk.IsEmpty);
        }
        catch (DecoderFallbackException error)
        {
            throw Invalid(chunk, error);
        }
        _bytes += chunk.Length;
        _lines += chunk.Count((byte)'\n');
        if (_bytes - _reported < ReportEvery && !chunk.IsEmpty) return;
        _reported = _bytes;
        progress.Report(new ImportProgress(_name, _bytes, _file.Length));
    }

    private ImportException Invalid(ReadOnlySpan<byte> chunk, DecoderFallbackException error)
    {
        var before = chunk[..Math.Clamp(error.Index, 0, chunk.Length)];
        var line = _lines + before.Count((byte)'\n');
        var bytes = Convert.ToHexString(error.BytesUnknown ?? []);
        return new ImportException($"{_name}, line {line}: the bytes {bytes} are not UTF-8. Save the file as UTF-8 (with or without a byte order mark) and import it again.", error);
    }
}
