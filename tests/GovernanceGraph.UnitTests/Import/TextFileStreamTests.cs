using System.Text;
using CsCheck;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Reading;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class TextFileStreamTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.Char["a,\"\n 中社龯㐀"].Array[0, 300].Select(characters => new string(characters)), Gen.Int[0x10000, 0x10ffff].Array[0, 50].Select(points => string.Concat(points.Select(char.ConvertFromUtf32))));

    [Fact]
    public void It_gives_the_text_of_every_encoding_as_utf8_in_pieces_of_any_size() =>
        Gen.Select(Texts, Gen.Int[1, 7], Gen.Int[0, 3], Gen.Bool).Sample((drawn, size, index, marked) =>
        {
            var encoding = FileEncoding.All[index];
            var text = WithoutLoneSurrogates(drawn).TrimStart('\ufeff', '\0');
            if (!CanHold(encoding, text)) return true;
            byte[] bytes = [.. marked ? encoding.Mark : [], .. encoding.Text.GetBytes(text)];
            return Read(bytes, marked ? null : encoding, size).Text == text;
        }, iter: 2_000);

    [Fact]
    public void Long_runs_without_an_end_come_through_whole()
    {
        var text = string.Concat(Enumerable.Repeat("社区治理", 60_000));
        foreach (var encoding in FileEncoding.All) Assert.Equal(text, Read(encoding.Text.GetBytes(text), encoding, 4_096).Text);
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0x80 })]
    [InlineData("utf-8", new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData("gb18030", new byte[] { 0xFF })]
    [InlineData("utf-16le", new byte[] { 0x00, 0xD8 })]
    [InlineData("utf-16be", new byte[] { 0xDC, 0x00 })]
    public void Invalid_bytes_are_told_with_line_and_offset_wherever_they_stand(string name, byte[] bad) =>
        Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 40_000], Gen.Int[1, 70_000]).Sample((before, after, size) =>
        {
            Assert.True(FileEncoding.TryFind(name, out var encoding));
            var (head, tail) = (Lines(before), Lines(after));
            byte[] bytes = [.. encoding.Text.GetBytes(head), .. bad, .. encoding.Text.GetBytes(tail)];
            var (text, invalid) = Read(bytes, encoding, size);
            Assert.Equal(encoding.Text.GetByteCount(head), invalid!.Offset);
            Assert.Equal(1 + head.Count(character => character == '\n'), invalid.Line);
            Assert.StartsWith(head + "\ufffd", text);
            Assert.EndsWith(tail, text);
        }, iter: 40);

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0xFF }, "line 2, byte 2: FF")]
    [InlineData(new byte[] { 0x0A, 0x0A, 0xE5, 0x8C }, "line 3, byte 2: E58C")] // cut in a character
    [InlineData(new byte[] { 0x31, 0x2C, 0xC9, 0xE7, 0xC7, 0xF8 }, "--encoding gb18030")] // 社区 in GB 18030
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, "--encoding utf-16le")]
    public void Without_a_word_on_the_encoding_the_first_bytes_that_are_no_utf8_end_the_import_with_the_cure(byte[] bytes, string told) =>
        Assert.Contains(told, Assert.Throws<ImportException>(() => Read(bytes, null, 5)).Message);

    [Fact]
    public void A_mark_that_contradicts_the_option_is_refused() =>
        Assert.Contains("mark of utf-16le", Assert.Throws<ImportException>(() => Read([0xFF, 0xFE, 0x61, 0x00], FileEncoding.Gb18030, 5)).Message);

    private static (string Text, InvalidBytes? Invalid) Read(byte[] bytes, FileEncoding? declared, int size)
    {
        using var folder = new TemporaryFolder();
        using var stream = new TextFileStream(folder.Write("t", bytes), new Progress<ImportProgress>(), declared);
        var read = new List<byte>();
        var piece = new byte[size];
        for (int count; (count = stream.Read(piece)) > 0;) read.AddRange(piece[..count]);
        return (Encoding.UTF8.GetString([.. read]), stream.TakeInvalid(invalid => invalid.Line, 1, long.MaxValue));
    }

    private static string Lines(int length) => string.Create(length, length, (text, _) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = i % 17 == 16 ? '\n' : i % 5 == 4 ? ',' : '社';
    });

    private static bool CanHold(FileEncoding encoding, string text)
    {
        try
        {
            return encoding.Text.GetString(encoding.Text.GetBytes(text)) == text;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(new UTF8Encoding(false).GetBytes(text));
}
