using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Issues;
using Xunit;

namespace GovernanceGraph.UnitTests.Import;

public sealed class LocalClockTests
{
    private readonly LocalClock _clock = new("America/New_York", ["MM/dd/yyyy hh:mm:ss tt", "yyyy-MM-dd'T'HH:mm:sszzz"]);

    [Theory]
    [InlineData("01/02/2015 11:15:21 AM", "2015-01-02 16:15:21", false)] // winter, UTC-5
    [InlineData("07/02/2015 12:00:00 AM", "2015-07-02 04:00:00", false)] // summer, UTC-4
    [InlineData("11/01/2015 01:30:00 AM", "2015-11-01 05:30:00", true)] // comes twice: the first, still UTC-4
    [InlineData("03/08/2015 02:30:00 AM", "2015-03-08 07:30:00", true)] // left out: as if UTC-5 still held, 03:30 on the new clock
    [InlineData("2015-07-02T08:00:00+08:00", "2015-07-02 00:00:00", false)]
    public void Wall_clocks_become_instants(string text, string utc, bool doubtful)
    {
        var reading = _clock.Read("t", text);
        Assert.Equal(utc, reading.Utc.ToString("yyyy-MM-dd HH:mm:ss"));
        Assert.Equal(DateTimeKind.Utc, reading.Utc.Kind);
        Assert.Equal(doubtful, reading.Doubt is not null);
    }

    [Theory]
    [InlineData("2015-01-02")]
    [InlineData("02/30/2015 11:15:21 AM")]
    [InlineData(" 01/02/2015 11:15:21 AM")]
    public void Other_forms_are_refused(string text) => Assert.Throws<RowException>(() => _clock.Read("t", text));
}
