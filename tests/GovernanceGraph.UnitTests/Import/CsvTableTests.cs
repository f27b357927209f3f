using System.Text;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class CsvTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FindingLog _findings = new();

    [Fact]
    public void Columns_are_found_by_name_with_or_without_a_byte_order_mark()
    {
        Assert.Equal(["北京市|0011"], Rows("name,code\n北京市,0011\n"));
        Assert.Equal(["北京市|0011"], Rows([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("code,name\r\n0011,\"北京市\"\r\n")]));
    }

    [Fact]
    public void Values_stay_byte_for_byte_as_they_are()
    {
        string[] names = [" 前后 ", "e\u0301", "\uf900", "\U00020bb7", "\ue000", "a\"b", "x,y", "l1\nl2"];
        var text = "code,name\n" + string.Concat(names.Select(name => $"1,\"{name.Replace("\"", "\"\"")}\"\n"));
        Assert.Equal(names, Rows(text).Select(row => row.Split('|')[0]));
    }

    [Fact]
    public void A_row_with_another_number_of_fields_or_a_stray_quote_is_refused_with_its_line_and_the_others_are_read()
    {
        Assert.Equal(["a|1", "d|4"], Rows("code,name\n1,\"a\"\n2\n3,b\"c\n4,d\n5,e,f\n"));
        Assert.Equal([3, 4, 6], _findings.Findings.Select(finding => finding.Line));
        Assert.Equal(3, _findings.Refused);
    }

    [Fact]
    public void Lines_inside_quotes_count()
    {
        using var table = Table("code,name\n1,\"a\nb\"\n2,c\n");
        Assert.Equal([2, 4], table.Rows(_findings).Select(row => row.Place.Line));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("code,code,name\n", "twice")]
    [InlineData("code,title\n", "no column name. Its columns are: code, title")]
    public void A_header_that_does_not_fit_is_told(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ImportException>(() => Rows(text)).Message);

    [Fact]
    public void Bytes_that_are_no_utf8_are_told_with_their_line()
    {
        byte[] bytes = [.. "code,name\n1,a\n2,"u8, 0xC4, 0xE3, .. "\n"u8]; // GBK
        Assert.Contains("line 3", Assert.Throws<ImportException>(() => Rows(bytes)).Message);
    }

    [Fact]
    public void Where_the_encoding_was_declared_a_row_with_invalid_bytes_is_refused_and_the_others_are_read()
    {
        byte[] bytes = [.. "code,name\n1,a\n2,\"x\n"u8, 0xC4, 0xE3, .. "\"\n3,b\n4,c\n"u8, 0xFF, .. "5,d\n6,e\n"u8];
        Assert.Equal(["a|1", "b|3", "c|4", "e|6"], Rows(bytes, FileEncoding.Utf8));
        Assert.Equal([(3, "name", "C4"), (7, "code", "FF")], _findings.Findings.Select(finding => ((int)finding.Line, finding.Column, finding.Value)));
        Assert.Contains("no utf-8", _findings.Findings[0].Rule);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void Rows_are_read_in_any_encoding_we_know(string name)
    {
        Assert.True(FileEncoding.TryFind(name, out var encoding));
        Assert.Equal(["奎文区|0011", "㐀𠮷龯|0012"], Rows(encoding.Text.GetBytes("code,name\r\n0011,奎文区\r\n0012,\"㐀𠮷龯\"\r\n"), encoding));
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_fill_the_memory()
    {
        var text = "code,name\n1,\"a" + new string('x', 5 << 20);
        var error = Record.Exception(() => Rows(text));
        Assert.True(error is ImportException || _findings.Refused == 1, $"{error}");
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Rows(string text) => Rows(Encoding.UTF8.GetBytes(text));

    private List<string> Rows(byte[] bytes, FileEncoding? encoding = null)
    {
        using var table = new CsvTable(new TextFileStream(_folder.Write("t.csv", bytes), new Progress<ImportProgress>(), encoding), ["code", "name"]);
        return [.. table.Rows(_findings).Select(row => $"{row["name"]}|{row["code"]}")];
    }

    private CsvTable Table(string text) => new(new TextFileStream(_folder.Write("t.csv", text), new Progress<ImportProgress>()), ["code", "name"]);
}
