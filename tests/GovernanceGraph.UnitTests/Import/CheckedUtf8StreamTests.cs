using System.Text;
using CsCheck;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Reading;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class CheckedUtf8StreamTests
{
    [Fact]
    public void It_reads_what_is_there_in_pieces_of_any_size() =>
        Gen.Select(Gen.String, Gen.Int[1, 7], Gen.Bool).Sample((text, size, mark) =>
        {
            using var folder = new TemporaryFolder();
            var bytes = new UTF8Encoding(false).GetBytes(text); // lone surrogates become U+FFFD
            using var stream = new CheckedUtf8Stream(folder.Write("t", mark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes), new Progress<ImportProgress>());
            var read = new List<byte>();
            var piece = new byte[size];
            for (int count; (count = stream.Read(piece)) > 0;) read.AddRange(piece[..count]);
            return read.SequenceEqual(bytes) || bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        }, iter: 500);

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0xFF }, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, 1)] // UTF-16
    [InlineData(new byte[] { 0x0A, 0x0A, 0xE5, 0x8C }, 3)] // cut in a character
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1)] // a surrogate
    public void What_is_no_utf8_is_told_with_its_line(byte[] bytes, int line)
    {
        using var folder = new TemporaryFolder();
        using var stream = new CheckedUtf8Stream(folder.Write("t", bytes), new Progress<ImportProgress>());
        var error = Assert.Throws<ImportException>(() => stream.CopyTo(Stream.Null, 2));
        Assert.Contains($"line {line}:", error.Message);
    }
}
