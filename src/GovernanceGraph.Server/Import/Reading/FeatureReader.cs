using System.Text.Json;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>Reads the features of a GeoJSON FeatureCollection one by one: memory holds the largest feature, never the file.</summary>
internal sealed class FeatureReader(string path, IProgress<ImportProgress> progress) : IDisposable
{
    private const int FirstBuffer = 1 << 18;

    private readonly CheckedUtf8Stream _stream = new(path, progress);
    private readonly string _file = Path.GetFileName(path);
    private readonly Queue<Feature> _ready = new();
    private JsonReaderState _state;
    private byte[] _buffer = new byte[FirstBuffer];
    private int _end;
    private long _line = 1, _record;
    private Position _position = Position.BeforeRoot;
    private string? _member;
    private bool _hadFeatures, _final;

    private enum Position
    {
        BeforeRoot,
        InRoot,
        InFeatures,
    }

    /// <summary>The features, in the file's order.</summary>
    /// <exception cref="ImportException">The file is no JSON, no FeatureCollection, or in another coordinate system than WGS 84.</exception>
    public IEnumerable<Feature> Features()
    {
        while (true)
        {
            while (_ready.TryDequeue(out var feature)) yield return feature;
            if (_final) break;
            Fill();
            Parse();
        }
        if (!_hadFeatures) throw NoCollection();
    }

    public void Dispose() => _stream.Dispose();

    private void Fill()
    {
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        _final = read == 0;
    }

    /// <summary>Takes what is complete in the buffer. A value that is not goes back to before its first token, to be read again when more is there.</summary>
    private void Parse()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(0, _end), _final, _state);
        try
        {
            while (true)
            {
                var (state, consumed) = (reader.CurrentState, (int)reader.BytesConsumed);
                if (reader.Read() && Take(ref reader)) continue;
                Keep(state, consumed);
                return;
            }
        }
        catch (JsonException error)
        {
            throw new ImportException($"{_file}, line {_line + _buffer.AsSpan(0, (int)Math.Min(_end, reader.BytesConsumed)).Count((byte)'\n')}: this is no JSON. {error.Message}", error);
        }
    }

    private void Keep(JsonReaderState state, int consumed)
    {
        _line += _buffer.AsSpan(0, consumed).Count((byte)'\n');
        _buffer.AsSpan(consumed, _end - consumed).CopyTo(_buffer);
        _end -= consumed;
        _state = state;
    }

    private bool Take(ref Utf8JsonReader reader) => _position switch
    {
        Position.BeforeRoot => TakeRoot(ref reader),
        Position.InRoot => TakeMember(ref reader),
        _ => TakeFeature(ref reader),
    };

    private bool TakeRoot(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw NoCollection();
        _position = Position.InRoot;
        return true;
    }

    private bool TakeMember(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject) return true;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _member = reader.GetString();
            return true;
        }
        if (_member == "features" && reader.TokenType == JsonTokenType.StartArray)
        {
            (_position, _hadFeatures) = (Position.InFeatures, true);
            return true;
        }
        if (_member != "crs") return reader.TrySkip();
        if (!JsonDocument.TryParseValue(ref reader, out var crs)) return false;
        using (crs) CheckCrs(crs.RootElement.GetRawText());
        return true;
    }

    private bool TakeFeature(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _position = Position.InRoot;
            return true;
        }
        var line = _line + _buffer.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
        if (!JsonDocument.TryParseValue(ref reader, out var document)) return false;
        _ready.Enqueue(new Feature(new RowPlace(_file, line, ++_record), document.RootElement));
        return true;
    }

    // RFC 7946 took "crs" out of GeoJSON: all is WGS 84. Older files may still name another system.
    private void CheckCrs(string crs)
    {
        if (crs is "null" || crs.Contains("CRS84", StringComparison.Ordinal) || crs.Contains("4326", StringComparison.Ordinal)) return;
        throw new ImportException($"{_file} is in the coordinate system {crs}: GeoJSON must be WGS 84 (RFC 7946). Convert it first, for instance with ogr2ogr -t_srs EPSG:4326.");
    }

    private ImportException NoCollection() => new($"{_file} is no GeoJSON FeatureCollection: it must be an object with a \"features\" array.");
}
