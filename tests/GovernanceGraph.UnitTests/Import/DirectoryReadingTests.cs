using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class DirectoryReadingTests
{
    private static readonly RowPlace Place = new("f", 1, 1);

    [Theory]
    [InlineData("2015-04-09", "2015-04-09", "2015-04-09", 0)]
    [InlineData("2015-04-09T23:30:00+02:00", "2015-04-09", "2015-04-09", 0)]
    [InlineData("2015-04-09T23:30:00.123Z", "2015-04-09", "2015-04-09", 0)]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", 1)]
    [InlineData("2015", "2015-01-01", "2015-12-31", 1)]
    public void A_part_of_a_day_is_read_as_its_first_or_last_day_with_a_warning(string text, string first, string last, int warnings)
    {
        var findings = new FindingLog();
        Assert.Equal(DateOnly.Parse(first), PartialDate.First(findings, Place, "c", text));
        Assert.Equal(warnings, findings.Findings.Count);
        Assert.Equal(DateOnly.Parse(last), PartialDate.Last(findings, Place, "c", text));
    }

    [Theory]
    [InlineData("2015-13")]
    [InlineData("15")]
    [InlineData("2015-02-30")]
    [InlineData("soon")]
    public void What_is_no_day_is_refused(string text) => Assert.Throws<RowException>(() => PartialDate.First(new FindingLog(), Place, "c", text));

    [Theory]
    [InlineData("b>a a", "a b")]
    [InlineData("c>b b>a a d", "a b c d")]
    [InlineData("a>gone b>a", "a b")]
    [InlineData("a>a b", "b a!")]
    [InlineData("a>b b>c c>a d>a e", "e a! b! c! d")]
    public void Parents_come_first_and_circles_are_told(string rows, string expected)
    {
        var given = rows.Split(' ').Select(row => row.Split('>')).ToList();
        var ordered = ParentsFirst.Order(given, row => row[0], row => row.Length > 1 ? row[1] : null).Select(row => row.Row[0] + (row.InCircle ? "!" : "")).ToList();
        Assert.Equal(expected.Split(' ').Order(), ordered.Order());
        foreach (var row in given.Where(row => row.Length > 1 && ordered.Contains(row[0]) && ordered.Contains(row[1])))
            Assert.True(ordered.IndexOf(row[1]) < ordered.IndexOf(row[0]));
    }
}
