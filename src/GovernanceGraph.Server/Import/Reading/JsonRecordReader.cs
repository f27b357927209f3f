using System.Text.Json;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>Reads a JSON object whose members are arrays of records, record by record: memory holds the largest record, never the file. Members that are no array are one record.</summary>
internal sealed class JsonRecordReader(TextFileStream stream, params IReadOnlyCollection<string> wanted) : IDisposable
{
    private const int FirstBuffer = 1 << 18;

    private readonly Queue<JsonRecord> _ready = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private JsonReaderState _state;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _end;
    private long _line = 1, _consumed, _record;
    private Position _position = Position.BeforeRoot;
    private string _member = "";
    private bool _final;

    private enum Position
    {
        BeforeRoot,
        InRoot,
        InArray,
    }

    /// <summary>The wanted members that the object has, as far as it was read.</summary>
    public IReadOnlySet<string> Seen => _seen;

    /// <summary>How many elements of wanted arrays were read, the refused ones too.</summary>
    public long Count { get; private set; }

    /// <summary>The records, in the file's order. One that holds bytes which are no text is refused.</summary>
    /// <exception cref="ImportException">The file is no JSON object.</exception>
    public IEnumerable<JsonRecord> Records(FindingLog findings)
    {
        while (true)
        {
            while (_ready.TryDequeue(out var record)) yield return record;
            if (_final) break;
            Fill();
            Parse(findings);
        }
    }

    public void Dispose() => stream.Dispose();

    private void Fill()
    {
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _final = read == 0;
    }

    /// <summary>Takes what is complete in the buffer. A value that is not goes back to before its first token, to be read again when more is there.</summary>
    private void Parse(FindingLog findings)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(0, _end), _final, _state);
        try
        {
            while (true)
            {
                var (state, consumed) = (reader.CurrentState, (int)reader.BytesConsumed);
                if (reader.Read() && Take(ref reader, findings)) continue;
                Keep(state, consumed);
                return;
            }
        }
        catch (JsonException error)
        {
            throw new ImportException($"{stream.FileName}, line {LineAt((int)Math.Min(_end, reader.BytesConsumed))}: this is no JSON. {error.Message}", error);
        }
    }

    private void Keep(JsonReaderState state, int consumed)
    {
        _line = LineAt(consumed);
        _consumed += consumed;
        _buffer.AsSpan(consumed, _end - consumed).CopyTo(_buffer);
        _end -= consumed;
        _state = state;
    }

    private long LineAt(int index) => _line + _buffer.AsSpan(0, index).Count((byte)'\n');

    private bool Take(ref Utf8JsonReader reader, FindingLog findings) => _position switch
    {
        Position.BeforeRoot => TakeRoot(ref reader),
        Position.InRoot => TakeMember(ref reader, findings),
        _ => TakeElement(ref reader, findings),
    };

    private bool TakeRoot(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new ImportException($"{stream.FileName} is no JSON object: it must be one, with any of {string.Join(", ", wanted)}.");
        _position = Position.InRoot;
        return true;
    }

    private bool TakeMember(ref Utf8JsonReader reader, FindingLog findings)
    {
        if (reader.TokenType == JsonTokenType.EndObject) return true;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _member = reader.GetString()!;
            return true;
        }
        if (!wanted.Contains(_member)) return reader.TrySkip();
        _seen.Add(_member);
        if (reader.TokenType != JsonTokenType.StartArray) return TakeRecord(ref reader, findings);
        (_position, _record) = (Position.InArray, 0);
        return true;
    }

    private bool TakeElement(ref Utf8JsonReader reader, FindingLog findings)
    {
        if (reader.TokenType != JsonTokenType.EndArray) return TakeRecord(ref reader, findings);
        _position = Position.InRoot;
        return true;
    }

    private bool TakeRecord(ref Utf8JsonReader reader, FindingLog findings)
    {
        var start = (int)reader.TokenStartIndex;
        if (!JsonDocument.TryParseValue(ref reader, out var document)) return false;
        if (_position == Position.InArray) Count++;
        var place = new RowPlace(stream.FileName, LineAt(start), ++_record);
        if (stream.TakeInvalid(bytes => bytes.Position, _consumed + start, _consumed + reader.BytesConsumed) is { } invalid) findings.Refuse(place, _member, invalid.Hex, invalid.Rule);
        else _ready.Enqueue(new JsonRecord(_member, place, document.RootElement));
        return true;
    }
}
