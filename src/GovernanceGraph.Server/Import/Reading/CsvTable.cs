using CsvHelper;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>A CSV file (RFC 4180, commas) read row by row; columns are found by the header's names, in any order.</summary>
internal sealed class CsvTable : IDisposable
{
    // A quote that is never closed would swallow the rest of the file.
    private const int MaxRecordBytes = 4 << 20;

    private readonly TextFileStream _stream;
    private readonly string _file;
    private readonly CsvReader _reader;
    private readonly Dictionary<string, int> _columns;
    private readonly Queue<CsvMalformedRecord> _malformed = new();

    /// <summary>Opens the file and reads its header.</summary>
    /// <exception cref="ImportException">No file, no header, a column named twice, or a needed column missing.</exception>
    public CsvTable(TextFileStream stream, IEnumerable<string> neededColumns)
    {
        (_stream, _file) = (stream, stream.FileName);
        _reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecordBytes,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = _malformed.Enqueue,
        });
        Guarded(_reader.ReadHeader);
        _columns = Header(_reader.Headers.ToArray());
        if (_stream.TakeInvalid(bytes => bytes.Line, 1, 1) is { } invalid) throw new ImportException($"{_file}: the first line, which names the columns, holds {invalid.Hex}. {invalid.Rule}");
        if (_columns.Count == 0) throw new ImportException($"{_file} is empty: its first line must name the columns.");
        var missing = neededColumns.Where(column => !_columns.ContainsKey(column)).Distinct().ToList();
        if (missing.Count > 0) throw new ImportException($"{_file} has no column {string.Join(", ", missing)}. Its columns are: {string.Join(", ", _columns.Keys)}.");
    }

    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> Columns => _columns.Keys;

    /// <summary>How many rows were read, the refused ones too.</summary>
    public long Count { get; private set; }

    /// <summary>The rows. Those that are no CSV, have another number of fields than the header or hold bytes that are no text are refused.</summary>
    public IEnumerable<CsvRow> Rows(FindingLog findings)
    {
        while (true)
        {
            var more = Guarded(_reader.Read);
            while (_malformed.TryDequeue(out var malformed)) Refuse(findings, malformed);
            if (!more) yield break;
            var row = new CsvRow(new RowPlace(_file, _reader.LineNumber, ++Count), _columns, _reader.Current.ToArray());
            if (_stream.TakeInvalid(bytes => bytes.Line, row.Place.Line, row.LastLine) is { } invalid) findings.Refuse(row.Place, row.ColumnWith('\ufffd'), invalid.Hex, invalid.Rule);
            else yield return row;
        }
    }

    public void Dispose() => _reader.Dispose();

    private void Refuse(FindingLog findings, CsvMalformedRecord malformed)
    {
        var rule = malformed.Reason == CsvMalformedReason.FieldCountMismatch
            ? $"Must have {_columns.Count} fields, as many as the header."
            : "A quote stands where none may: write the whole field in quotes and double those inside.";
        findings.Refuse(new RowPlace(_file, malformed.LineNumber, ++Count), "", malformed.RawRecord, rule);
    }

    private void Guarded(Action read) => Guarded(() =>
    {
        read();
        return true;
    });

    private bool Guarded(Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException error)
        {
            throw new ImportException($"{_file}, line {error.LineNumber}: {error.Message} A quote may not be closed: a row may have {MaxRecordBytes >> 20} MB at most.", error);
        }
    }

    private Dictionary<string, int> Header(string[] names)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
            if (!columns.TryAdd(names[i], i)) throw new ImportException($"{_file} names the column '{names[i]}' twice: each name must stand once.");
        return columns;
    }
}
