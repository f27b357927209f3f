using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class FeatureReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Features_are_read_wherever_the_buffer_ends()
    {
        var padding = new string('中', 40_000);
        var features = Enumerable.Range(1, 30).Select(i => $$"""{"type":"Feature","geometry":null,"properties":{"n":{{i}},"text":"{{padding[..(i * 1300)]}}" } }""");
        var text = $$"""{"type":"FeatureCollection","bbox":[1,2,3,4],"name":{"a":[{"features":[]}] },"features":[{{string.Join(",\n", features)}}],"after":{"x":1} }""";
        var read = Features(text);
        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i}"), read.Select(feature => feature.Property("n")!));
        Assert.Equal(Enumerable.Range(1, 30).Select(i => i * 1300), read.Select(feature => feature.Property("text")!.Length));
        Assert.Equal(Enumerable.Range(1, 30).Select(i => (long)i), read.Select(feature => feature.Place.Line));
    }

    [Fact]
    public void An_empty_collection_has_no_features() => Assert.Empty(Features("""{"type":"FeatureCollection","features":[]}"""));

    [Theory]
    [InlineData("[]", "no JSON object: it must be one, with any of features")]
    [InlineData("{\"type\":\"Point\"}", "no GeoJSON FeatureCollection")]
    [InlineData("", "no JSON")]
    [InlineData("{\"features\":[\n{\"a\":1},\n{\"a\":", "line 3: this is no JSON")]
    [InlineData("{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3826\"}},\"features\":[]}", "coordinate system")]
    public void What_is_no_collection_is_told(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ImportException>(() => Features(text)).Message);

    [Fact]
    public void A_feature_with_bytes_that_are_no_text_is_refused_also_where_all_stand_on_one_line()
    {
        byte[] bytes = [.. "{\"features\":[{\"properties\":{\"n\":\"1\"}},{\"properties\":{\"n\":\""u8, 0xFF, .. "\"}},{\"properties\":{\"n\":\"3\"}}]}"u8];
        var findings = new FindingLog();
        using var reader = new FeatureReader(new TextFileStream(_folder.Write("t.geojson", bytes), new Progress<ImportProgress>(), FileEncoding.Utf8));
        Assert.Equal(["1", "3"], reader.Features(findings).Select(feature => feature.Property("n")!));
        Assert.Equal((2, "FF"), (findings.Findings.Single().Record, findings.Findings.Single().Value));
        Assert.Equal(3, reader.Count);
    }

    public void Dispose() => _folder.Dispose();

    private List<Feature> Features(string text)
    {
        using var reader = new FeatureReader(new TextFileStream(_folder.Write("t.geojson", text), new Progress<ImportProgress>()));
        return [.. reader.Features(new FindingLog())];
    }
}
