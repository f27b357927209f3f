using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Reading;

/// <summary>Reads the features of a GeoJSON FeatureCollection one by one.</summary>
internal sealed class FeatureReader(TextFileStream stream) : IDisposable
{
    private readonly JsonRecordReader _reader = new(stream, "features", "crs");

    /// <summary>How many features were read, the refused ones too.</summary>
    public long Count => _reader.Count;

    /// <summary>The features, in the file's order.</summary>
    /// <exception cref="ImportException">The file is no JSON, no FeatureCollection, or in another coordinate system than WGS 84.</exception>
    public IEnumerable<Feature> Features(FindingLog findings)
    {
        foreach (var record in _reader.Records(findings))
        {
            if (record.Member == "features") yield return new Feature(record.Place, record.Element);
            else CheckCrs(record.Element.GetRawText());
        }
        if (!_reader.Seen.Contains("features")) throw new ImportException($"{stream.FileName} is no GeoJSON FeatureCollection: it must be an object with a \"features\" array.");
    }

    public void Dispose() => _reader.Dispose();

    // RFC 7946 took "crs" out of GeoJSON: all is WGS 84. Older files may still name another system.
    private void CheckCrs(string crs)
    {
        if (crs is "null" || crs.Contains("CRS84", StringComparison.Ordinal) || crs.Contains("4326", StringComparison.Ordinal)) return;
        throw new ImportException($"{stream.FileName} is in the coordinate system {crs}: GeoJSON must be WGS 84 (RFC 7946). Convert it first, for instance with ogr2ogr -t_srs EPSG:4326.");
    }
}
